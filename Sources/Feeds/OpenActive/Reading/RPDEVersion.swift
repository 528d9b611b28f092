import OpenReferral

/// The `modified` of an RPDE item: when it changed, in the publisher's own counting. Only good for comparing.
package enum RPDEVersion: Hashable, Sendable, Comparable {
  case number(Int64)
  /// Allowed where a number is not possible. Compared as text; comes after every number.
  case text(String)

  /// A whole number, a number in quotes, or any other text of at most 100 bytes; nil for anything else.
  init?(_ value: JSONValue?) {
    switch value {
    case .number(let number)?:
      guard let whole = Int64(number.text) ?? Int64(exactly: number.double) else { return nil }
      self = .number(whole)
    case .string(let text)?:
      guard (1...100).contains(text.utf8.count), PlainText.cleaned(text) == text else { return nil }
      self = Int64(text).map(RPDEVersion.number) ?? .text(text)
    default: return nil
    }
  }

  /// As it was written.
  package var written: String {
    switch self {
    case .number(let number): "\(number)"
    case .text(let text): text
    }
  }
}
