/// A JSON number as written: sound by the grammar and finite as a `Double`.
package struct JSONNumber: Hashable, Sendable {
  /// ASCII, at most `JSONLimits.numberBytes` long.
  package var text: String

  /// The nearest `Double`; always finite.
  package var double: Double { Double(text) ?? 0 }
}
