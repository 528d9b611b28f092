import OpenReferral

/// Several values in one cell.
enum ListText {
  /// Most entries taken from one cell.
  static let longest = 100

  /// What is said of a longer list.
  static func tooLong(most: Int = longest) -> ValueFault {
    ValueFault(expected: "at most \(most) entries", remedy: "The rest was left out. Keep the ones that matter.")
  }

  /// The entries, cleaned, without empty ones and repetitions, in the order given, at most 100.
  static func entries(_ text: String, separator: UInt8 = UInt8(ascii: ";")) -> [String] {
    var entries: [String] = []
    for part in text.utf8.split(separator: separator) {
      guard entries.count < longest, let entry = PlainText.cleaned(String(decoding: part, as: UTF8.self)) else {
        continue
      }
      if !entries.contains(where: { $0.utf8.elementsEqual(entry.utf8) }) { entries.append(entry) }
    }
    return entries
  }
}
