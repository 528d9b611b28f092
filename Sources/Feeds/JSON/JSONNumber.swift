/// A JSON number as written: sound by the grammar and finite as a `Double`.
struct JSONNumber: Hashable, Sendable {
  /// ASCII, at most `JSONLimits.numberBytes` long.
  var text: String

  /// The nearest `Double`; always finite.
  var double: Double { Double(text) ?? 0 }
}
