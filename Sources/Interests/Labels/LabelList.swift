/// Labels as a thesaurus file writes them: parted by semicolons, spaces around each; empty ones are passed over.
enum LabelList {
  /// Calls `body` with the bytes of each label, in order.
  static func forEachLabel(of list: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var list = list
    list.withUTF8 { utf8 in
      var start = 0
      for end in 0...utf8.count where end == utf8.count || utf8[end] == UInt8(ascii: ";") {
        let label = trimmed(utf8[start..<end])
        if !label.isEmpty { body(UnsafeBufferPointer(rebasing: label)) }
        start = end + 1
      }
    }
  }

  /// The labels as texts.
  static func labels(of list: String) -> [String] {
    var labels: [String] = []
    forEachLabel(of: list) { labels.append(String(decoding: $0, as: UTF8.self)) }
    return labels
  }

  private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var bytes = bytes
    while let first = bytes.first, first == 32 || first == 9 { bytes.removeFirst() }
    while let last = bytes.last, last == 32 || last == 9 { bytes.removeLast() }
    return bytes
  }
}
