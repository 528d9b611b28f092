import Geography

/// Reads how far somebody will go: "2 miles", "500 m", "1.5km", "15 minutes' walk".
public struct RadiusParser: Sendable {
  /// The furthest radius taken, 100 miles.
  public static let maximum = Distance.miles(100)

  public init() {}

  /// - Returns: the distance, above 0.
  /// - Throws: `SearchError.radiusNotUnderstood` for anything but a plain decimal number and a unit,
  ///   `.radiusOutOfRange` for 0 and for more than 100 miles.
  public func parse(_ text: String) throws(SearchError) -> Distance {
    let bytes = text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    guard bytes.count <= 40, let split = splitNumber(bytes), let metres = metres(in: split.unit) else {
      throw .radiusNotUnderstood
    }
    let distance = Distance.metres(split.number * metres)
    guard distance.metres > 0, distance <= Self.maximum else { throw .radiusOutOfRange }
    return distance
  }

  /// Digits with at most one point, then letters; nil when the number is missing or has more than 6 digits a side.
  private func splitNumber(_ bytes: [UInt8]) -> (number: Double, unit: [UInt8])? {
    let text = bytes.drop(while: { $0 == 32 })
    let digits = text.prefix(while: { (48...57).contains($0) || $0 == 46 })
    let sides = digits.split(separator: 46, omittingEmptySubsequences: false)
    guard sides.count <= 2, sides.allSatisfy({ (1...6).contains($0.count) }),
      let number = Double(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let rest = text.dropFirst(digits.count).filter { $0 != 32 && $0 != UInt8(ascii: "'") }
    return rest.allSatisfy { (97...122).contains($0) } ? (number, Array(rest)) : nil
  }

  private func metres(in unit: [UInt8]) -> Double? {
    switch String(decoding: unit, as: UTF8.self) {
    case "m", "metre", "metres", "meter", "meters": 1
    case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers": 1000
    case "mile", "miles", "mi": 1609.344
    case "yard", "yards", "yd", "yds": 0.9144
    case "min", "mins", "minute", "minutes", "minwalk", "minswalk", "minutewalk", "minuteswalk", "minutesonfoot":
      WalkingPace.straightMetresPerMinute
    default: nil
    }
  }
}
