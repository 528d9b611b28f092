/// A length on the ground. Never negative.
public struct Distance: Hashable, Sendable, Comparable, Codable {
  public let metres: Double

  /// Negative and not-a-number become zero.
  public static func metres(_ value: Double) -> Distance { Distance(metres: value > 0 ? value : 0) }
  public static func kilometres(_ value: Double) -> Distance { .metres(value * 1000) }
  /// International miles of exactly 1,609.344 m.
  public static func miles(_ value: Double) -> Distance { .metres(value * 1609.344) }

  public var kilometres: Double { metres / 1000 }
  public var miles: Double { metres / 1609.344 }
  /// International yards of exactly 0.9144 m.
  public var yards: Double { metres / 0.9144 }

  public static func < (lhs: Distance, rhs: Distance) -> Bool { lhs.metres < rhs.metres }
}
