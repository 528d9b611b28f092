import Foundation
import TestSupport
import Testing

/// Rows of a small reference CSV without quotes.
struct ReferenceTable {
  let fields: [Substring]

  func number(_ column: Int) -> Double { Double(fields[column]) ?? .nan }

  static func rows(_ path: String) throws -> [ReferenceTable] {
    let folder = try #require(SharedData.folder)
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return text.utf8.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      ReferenceTable(fields: Substring(line).split(separator: ","))
    }
  }
}
