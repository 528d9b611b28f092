import Foundation
import OpenReferral

/// The rows of one table, each as a JSON object of its cells by header.
struct HSDSRows {
  /// Rows by the value of one of their columns, in the order of the file.
  private(set) var byKey: [String: [JSONObject]] = [:]
  /// The most rows a table may have beside the services: they are held in memory.
  static let most = 2_000_000

  /// A table that is not there.
  init() {}

  /// Reads a table and groups its rows by the first of the columns that is filled. Rows without any are passed over:
  /// they belong to nothing.
  init(_ file: URL, by columns: [String]) throws(FeedFileError) {
    var count = 0
    try Self.forEach(in: file) { _, row throws(FeedFileError) in
      count += 1
      guard count <= Self.most else {
        throw FeedFileError(
          .tooLarge, expected: "at most \(Self.most) rows beside the services", found: "more",
          remedy: "Split the directory.")
      }
      guard let key = columns.lazy.compactMap({ row.text($0) }).first else { return }
      byKey[key, default: []].append(row)
    }
  }

  /// The rows of a key; none for nil.
  subscript(key: String?) -> [JSONObject] { key.flatMap { byKey[$0] } ?? [] }

  /// Goes through a table row by row with the line each starts on. Empty cells are left out; headers are taken in small
  /// letters.
  static func forEach(
    in file: URL, _ body: (_ line: Int, _ row: JSONObject) throws(FeedFileError) -> Void
  ) throws(FeedFileError) {
    var reader = try CSVReader(file: file)
    guard let header = try reader.next() else { throw .emptyFile }
    let names = header.cells.map { PlainText.cleaned($0)?.asciiLowercased ?? "" }
    while let record = try reader.next() {
      var row = JSONObject()
      for (name, cell) in zip(names, record.cells) where !name.isEmpty && !row.has(name) {
        row.add(name, text: PlainText.cleaned(cell) == nil ? nil : cell)
      }
      if !row.members.isEmpty { try body(record.line, row) }
    }
  }
}
