/// What was made of one value from outside: the value, a fault, or both when it was repaired.
struct Reading<Value> {
  /// Nil when nothing could be made of the text.
  var value: Value?
  /// Nil when the text was good as it stood.
  var fault: ValueFault?

  static func good(_ value: Value) -> Reading { Reading(value: value, fault: nil) }
  static func mended(_ value: Value, expected: String, remedy: String) -> Reading {
    Reading(value: value, fault: ValueFault(expected: expected, remedy: remedy))
  }
  static func bad(expected: String, remedy: String) -> Reading {
    Reading(value: nil, fault: ValueFault(expected: expected, remedy: remedy))
  }
}

extension Reading: Sendable where Value: Sendable {}

/// What a good value looks like and what to do about this one. Where it stands is the caller's to say.
struct ValueFault: Hashable, Sendable {
  var expected: String
  var remedy: String
}
