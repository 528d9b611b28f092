import ArgumentParser
import Doorstep
import Foundation
import Interests
import Matching
import OpenReferral
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
    let judged = try LinesOfJSON.read(listings, as: JudgedListing.self)
    let queries = try LinesOfJSON.read(queries, as: JudgedQuery.self)
    let finder = try finder(over: judged)
    let names = Dictionary(
      judged.compactMap { listing in listing.listing.map { ($0.id, listing.id) } }, uniquingKeysWith: { $1 })
    var lines = ""
    for query in queries {
      for (place, found) in ranked(query, finder).enumerated() {
        let score = String(format: "%.6f", found.value)
        lines += "\(query.id) Q0 \(names[found.listing.id] ?? "-") \(place + 1) \(score) doorstep\n"
      }
    }
    do { try Data(lines.utf8).write(to: URL(filePath: output)) } catch {
      throw Outcome(.refused, "\(output) cannot be written. Choose another file.")
    }
  }

  /// Nothing for a query that says nothing to look for.
  private func ranked(_ query: JudgedQuery, _ finder: ConnectionFinder) -> [(listing: Listing, value: Double)] {
    do { return try finder.ranked(query.interests ?? [query.text], limit: depth) } catch {
      Console.complain("doorstep: query \(query.id): \(error.message)\n")
      return []
    }
  }

  private func finder(over judged: [JudgedListing]) throws -> ConnectionFinder {
    let resources = try Resources()
    let analyzer = try Analyzer()
    let thesaurus = try resources.readThesaurus(analyzer, weights: weights)
    let listings = try judged.map { listing in
      guard let listing = listing.listing else {
        throw Outcome(.refused, "the kind of listing \(listing.id) is not one of ours.")
      }
      return listing
    }
    return ConnectionFinder(
      gazetteer: try resources.openGazetteer(), snapshot: DirectorySnapshot(listings, analyzer: analyzer, thesaurus: thesaurus),
      analyzer: analyzer, channels: Set(Channel.allCases).subtracting(without))
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
