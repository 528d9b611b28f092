extension ProviderCheck {
  /// What a person says of a check, on one line: `verified | 2026-03-02 | Wigan community desk | 2029-03-02`. State,
  /// day and who saw it, and the day it runs out; the last may be missing, and after a claim so may the others.
  public var statement: String {
    let parts = [state.rawValue, date ?? "", issuer ?? "", expires ?? ""]
    let used = parts.lastIndex { !$0.isEmpty } ?? 0
    return parts[...used].joined(separator: " | ")
  }

  /// Reads a statement; nil when its state is none, or when it says more than its day and issuer bear out.
  public init?(name: String, statement: String) {
    let parts = statement.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(Self.trimmed)
    guard (1...4).contains(parts.count), let state = parts[0].flatMap(ProviderCheckState.init(rawValue:)) else {
      return nil
    }
    let part = { (index: Int) in index < parts.count ? parts[index] : nil }
    self.init(name: name, state: state, date: part(1), issuer: part(2), expires: part(3))
    guard supportedState == state else { return nil }
  }

  /// Whether a name is that of this check; the case of ASCII letters does not matter.
  func isNamed(_ other: String) -> Bool {
    let small = { (byte: UInt8) in 0x41...0x5A ~= byte ? byte | 0x20 : byte }
    return name.utf8.map(small) == other.utf8.map(small)
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> String? {
    let blank = UInt8(ascii: " ")
    let text = bytes.drop { $0 == blank }.reversed().drop { $0 == blank }.reversed()
    return text.isEmpty ? nil : String(decoding: Array(text), as: UTF8.self)
  }
}
