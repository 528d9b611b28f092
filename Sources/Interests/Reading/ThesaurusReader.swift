/// Reads blocks of concepts from the bytes of one thesaurus file after another.
///
/// A block is a line `[id]` and lines `key: value`; `#` begins a comment line. CONTRIBUTING.md has an example. Reads
/// bytes, because a thesaurus is read whenever a question is asked, and labels stay uncut in their lines for
/// `LabelTable`.
struct ThesaurusReader {
  /// More would be no thesaurus of ours.
  static let maximumBytes = 16 << 20
  private(set) var concepts: [Concept] = []
  private(set) var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325
  private var origins: [String: String] = [:]

  /// Adds the concepts of one file.
  ///
  /// - Throws: `ThesaurusError` naming the first line that cannot be read.
  mutating func read(_ bytes: [UInt8], file: String) throws(ThesaurusError) {
    for byte in bytes { fingerprint = (fingerprint ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var block: ConceptBlock?
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      number += 1
      let line = ThesaurusLine(bytes[start..<end], file: file, number: number)
      start = end + 1
      if let id = try line.blockID() {
        try finish(block)
        block = ConceptBlock(id: id, start: line)
      } else if let (key, value) = try line.entry(keys: ConceptBlock.keys) {
        guard var current = block else {
          throw line.error(
            "[id] before the first entry", "\"\(key)\"", "Begin the block with a line such as [reading].")
        }
        block = nil
        try current.add(key, value, line)
        block = current
      }
    }
    try finish(block)
  }

  private mutating func finish(_ block: ConceptBlock?) throws(ThesaurusError) {
    guard let block else { return }
    if let origin = origins[block.id] {
      throw block.start.error("an id of its own", "the id of \(origin)", "Rename one of the two, or join the blocks.")
    }
    guard let concept = block.concept else {
      throw block.start.error("a label in the block", "none", "Add a line such as label: dog walking.")
    }
    origins[block.id] = concept.origin
    concepts.append(concept)
  }
}
