import TextAnalysis

/// The sorted keys of `places.bin`: exact, by prefix and by likeness.
struct NameIndex: Sendable {
  private let file: GazetteerFile
  private let indexPart: Int
  private let keyPart: Int
  private let count: Int
  private static let stride = 12

  init(_ file: GazetteerFile, index: Int, keys: Int) {
    self.file = file
    indexPart = index
    keyPart = keys
    count = file.length(ofSection: index) / Self.stride
  }

  /// Whether every key lies inside the text of the keys. One pass over the index.
  func holdsTogether() -> Bool {
    let length = UInt32(file.length(ofSection: keyPart))
    return file.withSection(indexPart) { index in
      for entry in 0..<count {
        let key = index.u32(entry * Self.stride)
        if (key & 0xFF_FFFF) + key >> 24 > length { return false }
      }
      return true
    }
  }

  /// What the key leads to; empty when it is no key.
  func entries(for key: String) -> [NameEntry] {
    let wanted = Array(key.utf8)
    return entries(from: wanted) { $0 == wanted }
  }

  /// What keys that begin with the prefix lead to, in order of the keys. Up to thousands for one letter.
  func entries(beginningWith prefix: String) -> [NameEntry] {
    let wanted = Array(prefix.utf8)
    return entries(from: wanted) { $0.starts(with: wanted) }
  }

  private func entries(from key: [UInt8], while matches: ([UInt8]) -> Bool) -> [NameEntry] {
    withSections { index, keys in
      var found: [NameEntry] = []
      for entry in Self.lowerBound(of: key, count, index, keys)..<count {
        guard matches(Self.key(entry, index, keys)) else { break }
        if let target = NameEntry(index.u32(entry * Self.stride + 4)) { found.append(target) }
      }
      return found
    }
  }

  /// The entries whose key is within `limit` edits of the text, with the edits. One pass with a filter on length and
  /// letters; then an alignment for the few that pass. About a millisecond.
  func entries(like text: String, limit: Int) -> [(entry: NameEntry, edits: Int)] {
    let wanted = Array(text.utf8)
    let mask = Self.letterMask(wanted)
    return withSections { index, keys in
      var found: [(NameEntry, Int)] = []
      for entry in 0..<count {
        // One edit changes the length by one at most and the set of letters by two at most.
        let at = entry * Self.stride
        guard abs(Int(index.u32(at) >> 24) - wanted.count) <= limit,
          (index.u32(at + 8) ^ mask).nonzeroBitCount <= 2 * limit,
          let edits = EditDistance.optimalStringAlignment(wanted, Self.key(entry, index, keys), atMost: limit),
          let target = NameEntry(index.u32(at + 4))
        else { continue }
        found.append((target, edits))
      }
      return found
    }
  }

  private func withSections<Result>(_ body: (_ index: RawSpan, _ keys: RawSpan) -> Result) -> Result {
    file.withSection(indexPart) { index in
      file.withSection(keyPart) { keys in body(index, keys) }
    }
  }

  /// The bytes of one key. Inside the section: `holdsTogether` checked every one.
  private static func key(_ entry: Int, _ index: RawSpan, _ keys: RawSpan) -> [UInt8] {
    let packed = index.u32(entry * stride)
    let start = Int(packed & 0xFF_FFFF)
    return keys.extracting(start..<start + Int(packed >> 24)).withUnsafeBytes { Array($0) }
  }

  private static func lowerBound(of key: [UInt8], _ count: Int, _ index: RawSpan, _ keys: RawSpan) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Self.key(middle, index, keys).lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// One bit for each letter a to z that occurs, bit 26 for any digit. `letter_mask` in the build script.
  static func letterMask(_ key: [UInt8]) -> UInt32 {
    key.reduce(0) { mask, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): mask | 1 << UInt32(byte - UInt8(ascii: "a"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): mask | 1 << 26
      default: mask
      }
    }
  }
}
