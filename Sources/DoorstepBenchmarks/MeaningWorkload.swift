import Feeds
import Foundation
import Interests
import Matching
import OpenReferral
import TestSupport
import TextAnalysis

/// A made-up directory whose entries say what those of the sample say, at the places of `Workload`, and people who ask
/// what the judged queries ask: so that each interest of the thesaurus is as common as it is among real words.
struct MeaningWorkload {
  private static let interests = 3

  let thesaurus: Thesaurus
  private let said: [Service]
  private let queries: [String]

  /// - Parameter resources: the folder that holds `sample`, `thesaurus` and `judgements`.
  /// - Throws: when one of them cannot be read.
  init(resources: URL, analyzer: Analyzer) throws {
    thesaurus = try Thesaurus(reading: resources.appending(path: "thesaurus"), analyzer: analyzer)
    said = try ["community.csv", "help.csv"].flatMap {
      try Self.services(in: resources.appending(path: "sample/\($0)"))
    }
    queries = try Self.queries(in: resources.appending(path: "judgements/queries.jsonl"))
  }

  private static func services(in file: URL) throws -> [Service] {
    var services: [Service] = []
    try FeedReader(opening: file, source: Make.source).read { item in
      if case .record(let record, _) = item { services.append(record.service) }
    }
    return services
  }

  /// Those that say one interest. The others are needs in whole sentences, or several at once.
  private static func queries(in file: URL) throws -> [String] {
    struct Query: Decodable { let text, kind: String }
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Query.self, from: Data($0))
    }.filter { $0.kind == "interest" && !$0.text.contains(",") }.map(\.text)
  }

  /// The service, saying what an entry of the sample says before its own words, so that no two are alike.
  func speaking(_ service: Service, number: Int) -> Service {
    let other = said[number % said.count]
    var service = service
    service.description = [other.description, service.description].compactMap(\.self).joined(separator: " ")
    (service.name, service.kind) = (other.name, other.kind)
    (service.interests, service.attributes) = (other.interests, other.attributes)
    (service.organization.name, service.provider) = (other.organization.name, other.provider)
    return service
  }

  /// What so many people ask for, three interests each.
  func people(_ count: Int) -> [[String]] {
    var random = SeededGenerator(seed: 8)
    return (0..<count).map { _ in
      (0..<Self.interests).map { _ in queries[Int.random(in: 0..<queries.count, using: &random)] }
    }
  }
}
