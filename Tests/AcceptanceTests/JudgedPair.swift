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

  /// All pairs. A row that makes no service is an error of the judgements.
  static func read() throws -> [JudgedPair] {
    let file = SharedData.repository.appending(path: "data/judgements/duplicates/pairs.tsv")
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    var known: [String: [Int: UUID]] = [:]
    return try lines.filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t").map(String.init)
      func service(_ base: String, _ row: String) throws -> UUID {
        if known[base] == nil { known[base] = try Self.services(in: base) }
        guard let number = Int(row), let id = known[base]?[number] else { throw CocoaError(.coderValueNotFound) }
        return id
      }
      return JudgedPair(
        first: try service(cells[0], cells[1]), second: try service(cells[2], cells[3]), isSame: cells[4] == "same",
        rows: "\(cells[0]) \(cells[1]), \(cells[2]) \(cells[3])")
    }
  }

  /// The services of a real file by the line on which each row begins.
  private static func services(in base: String) throws -> [Int: UUID] {
    guard let real = RealFile.csv.first(where: { $0.path.split(separator: "/").last?.hasPrefix("\(base).") ?? false })
    else { throw CocoaError(.fileNoSuchFile) }
    let copy = FileManager.default.temporaryDirectory.appending(path: "doorstep-judged-\(UUID().uuidString)")
    try real.bytes().write(to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    var services: [Int: UUID] = [:]
    try FeedReader(opening: copy, source: real.source, mapping: try real.mapping(), defaultKind: nil).read { item in
      guard case .record(let record, _) = item, let line = Int(record.location.dropFirst("line ".count)) else { return }
      services[line] = record.service.id
    } progress: { _, _ in }
    return services
  }
}
