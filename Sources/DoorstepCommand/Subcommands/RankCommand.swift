import ArgumentParser
import Doorstep
import Foundation
import Interests
import TextAnalysis

/// `doorstep rank`: the run of a judged set, for others to score.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank judged listings for judged queries, to measure how well words are understood.",
    discussion: """
      EXAMPLES
        doorstep rank --listings listings.jsonl --queries queries.jsonl --run doorstep.run

      Listings: id, kind, name, description. Queries: id, text, and interests where there are several. One JSON object
      a line. The run has a line a result, best first: query Q0 listing rank score tag. Text only: no place, no
      directory, the same search as find. scripts/relevance scores it.
      """)

  @Option(help: "File of listings, one JSON object a line.")
  var listings: String

  @Option(help: "File of queries, one JSON object a line.")
  var queries: String

  @Option(name: .customLong("run"), help: "File to write the run to.")
  var output: String

  @Option(help: "Results a query, 1 to 200.")
  var depth = 100

  @Option(help: ArgumentHelp("Leave a channel out, to see what it is worth.", visibility: .hidden))
  var without: [Channel] = []

  func validate() throws {
    guard (1...200).contains(depth) else { throw ValidationError("--depth must be from 1 to 200.") }
  }

  func run() throws {
    let analyzer = try Analyzer()
    let thesaurus = try Resources().readThesaurus(analyzer, weights: weights)
    let queries = try LinesOfJSON.read(queries, as: JudgedQuery.self)
    let directory = try JudgedDirectory(
      try LinesOfJSON.read(listings, as: JudgedListing.self), thesaurus: thesaurus, analyzer: analyzer,
      channels: Set(Channel.allCases).subtracting(without))
    defer { directory.remove() }
    let lines = try queries.map { try self.lines(for: $0, in: directory) }.joined()
    do { try Data(lines.utf8).write(to: URL(filePath: output)) } catch {
      throw Outcome(.refused, "\(output) cannot be written. Choose another file.")
    }
  }

  /// None for a query that cannot be read, which is said.
  private func lines(for query: JudgedQuery, in directory: JudgedDirectory) throws -> String {
    do {
      return try directory.finder.ranked(query.interests ?? [query.text], limit: depth).enumerated().map {
        place, found in
        let score = String(format: "%.6f", found.value)
        return "\(query.id) Q0 \(directory.name(of: found.service)) \(place + 1) \(score) doorstep\n"
      }.joined()
    } catch let error as SearchError {
      Console.complain("doorstep: query \(query.id): \(error.message)\n")
      return ""
    }
  }

  private var weights: ConceptWeights {
    var weights = ConceptWeights()
    for channel in without {
      switch channel {
      case .concepts: weights.concept = 0
      case .suggested: weights.suggested = 0
      case .narrower: weights.narrower = 0
      case .broader: weights.broader = 0
      case .related: weights.related = 0
      case .words, .spelling: break
      }
    }
    return weights
  }
}

extension Channel: ExpressibleByArgument {}
