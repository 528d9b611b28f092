import Feeds
import Foundation
import OpenReferral
import TestSupport

/// One line of data/judgements/duplicates/pairs.tsv, with the services its rows make.
struct JudgedPair {
  let first: UUID
  let second: UUID
  let isSame: Bool
  /// "gm_libraries 12, libraries 1034".
  let rows: String

  /// All pairs, but those of a row that its import refuses, which are told. A row that is not there at all is an error
  /// of the judgements.
  static func read() throws -> [JudgedPair] {
    let file = SharedData.repository.appending(path: "data/judgements/duplicates/pairs.tsv")
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    var known: [String: [Int: UUID?]] = [:]
    return try lines.filter { !$0.hasPrefix("#") }.compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      func service(_ base: String, _ row: String) throws -> UUID? {
        if known[base] == nil { known[base] = try Self.services(in: base) }
        guard let number = Int(row), let id = known[base]?[number] else { throw CocoaError(.coderValueNotFound) }
        return id
      }
      let rows = "\(cells[0]) \(cells[1]), \(cells[2]) \(cells[3])"
      guard let first = try service(cells[0], cells[1]), let second = try service(cells[2], cells[3]) else {
        print("duplicates, left out because a row is refused: \(rows)")
        return nil
      }
      return JudgedPair(first: first, second: second, isSame: cells[4] == "same", rows: rows)
    }
  }

  /// The services of a real file by the line on which each row begins; nil for a row that is refused.
  private static func services(in base: String) throws -> [Int: UUID?] {
    guard let real = RealFile.csv.first(where: { $0.path.split(separator: "/").last?.hasPrefix("\(base).") ?? false })
    else { throw CocoaError(.fileNoSuchFile) }
    let copy = FileManager.default.temporaryDirectory.appending(path: "doorstep-judged-\(UUID().uuidString)")
    try real.bytes().write(to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    var services: [Int: UUID?] = [:]
    try FeedReader(opening: copy, source: real.source, mapping: try real.mapping(), defaultKind: nil).read { item in
      switch item {
      case .record(let record, _): services[line(record.location)] = record.service.id
      case .refused(let problem): services.updateValue(nil, forKey: line(problem.location))
      }
    } progress: { _, _ in
    }
    return services
  }

  /// 12 of "line 12, column name".
  private static func line(_ location: String) -> Int {
    Int(location.dropFirst("line ".count).prefix { $0.isNumber }) ?? 0
  }
}
