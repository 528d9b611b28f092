/// One block of a file of ours: a title in brackets, then lines `name: value`. Lines starting with # are comments.
struct FileBlock {
  let title: String
  /// The line of the title, from 1.
  let line: Int
  let file: String
  /// The values of each name, in the order written.
  var values: [String: [String]] = [:]

  /// The blocks of a text.
  ///
  /// - Throws: `BrokeringFileError` for a line before the first title and for a name that is not one of these.
  static func read(_ text: String, names: Set<String>, file: String) throws(BrokeringFileError) -> [FileBlock] {
    var blocks: [FileBlock] = []
    for (index, bytes) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = trimmed(bytes)
      guard let first = line.utf8.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "["), line.utf8.last == UInt8(ascii: "]") {
        blocks.append(FileBlock(title: trimmed(line.utf8.dropFirst().dropLast()), line: index + 1, file: file))
        continue
      }
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), !blocks.isEmpty else {
        throw BrokeringFileError(file: file, line: index + 1, expected: "[a title] or name: value")
      }
      let name = trimmed(line.utf8[..<colon])
      guard names.contains(name) else {
        throw BrokeringFileError(
          file: file, line: index + 1, expected: "one of \(names.sorted().joined(separator: ", "))")
      }
      blocks[blocks.count - 1].values[name, default: []].append(trimmed(line.utf8[line.utf8.index(after: colon)...]))
    }
    return blocks
  }

  /// The entries of a value, parted by semicolons, without empty ones.
  static func list(_ value: String) -> [String] {
    value.utf8.split(separator: UInt8(ascii: ";")).map(trimmed).filter { !$0.isEmpty }
  }

  /// An error at this block.
  func fault(_ expected: String) -> BrokeringFileError {
    BrokeringFileError(file: file, line: line, expected: expected)
  }

  private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let start = bytes.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }
    return end.map { String(decoding: start[...$0], as: UTF8.self) } ?? ""
  }
}
