import Doorstep
import Foundation
import Geography
import Matching
import TextAnalysis

/// What it costs to ask by meaning: people with three interests each, read as `find` reads them, so that each is asked
/// for as words, as what it means and as what lies beside that.
struct ConceptReport {
  private static let people = 500
  private static let repetitions = 5

  private let workload: Workload
  private let meaning: MeaningWorkload

  /// - Parameter resources: the folder of data that comes with the program.
  /// - Throws: when it cannot be read.
  init(_ workload: Workload, resources: URL) throws {
    self.workload = workload
    meaning = try MeaningWorkload(resources: resources, analyzer: workload.analyzer)
  }

  /// Prints how long it takes to read a person's three interests, and to search for them.
  func run() throws {
    let index = try index()
    let parser = QueryParser(analyzer: workload.analyzer, thesaurus: meaning.thesaurus)
    let requests = meaning.people(Self.people).map { SearchRequest(interests: $0, isLiteral: true) }
    let read = try requests.map { try parser.parse($0, dictionary: index) }
    let interests = read.reduce(0) { $0 + $1.interests.count }
    let terms = read.reduce(0) { $0 + $1.interests.reduce(0) { $0 + $1.terms.count } }
    let reading = try Percentiles(of: requests, Self.repetitions) { _ = try parser.parse($0, dictionary: index) }
    print(
      """

      \(workload.listings) listings by meaning: the words of the sample, 3 judged queries a person; us a person
        limit  within      p50      p95      p99   postings   (\(decimal(Double(terms) / Double(interests))) terms an interest)
        reading them  \(reading.columns)
      """)
    for limit in [10, 200] {
      for miles in [1.0, 3, 10, 25, nil] { report(read, miles, limit, index) }
    }
  }

  private func index() throws -> MatchIndex {
    var builder = IndexBuilder(analyzer: workload.analyzer, thesaurus: meaning.thesaurus)
    workload.forEachListing(saying: meaning.speaking) { builder.add($0) }
    return MatchIndex(try IndexFile(try builder.file(origin: IndexOrigin(generation: 1, stamp: 1))))
  }

  private func report(_ read: [ParsedQuery], _ miles: Double?, _ limit: Int, _ index: MatchIndex) {
    let places = workload.queries(read.count, within: miles.map { .miles($0) }, limit: limit)
    let people = zip(read, places).map { parsed, place in
      parsed.interests.map { interest in
        var query = place
        query.terms = interest.terms
        return query
      }
    }
    var postings = 0
    let times = Percentiles(of: people, Self.repetitions) {
      for query in $0 { postings += index.run(query).work.postings }
    }
    print(
      limit.padded(7) + (miles.map { "\(Int($0)) mi" } ?? "any").padded(8) + times.columns
        + (postings / people.count / Self.repetitions).padded(11))
  }
}
