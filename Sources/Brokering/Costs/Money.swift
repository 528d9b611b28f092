/// An amount of money, exact: nothing is rounded before it is shown.
///
/// A unit is one 400-millionth of a penny, so that a quarter of an hour at a rate in pence, and a share of a share of
/// it in hundredths of a percent, are whole numbers. `Int` holds more than 200 million pounds.
public struct Money: Hashable, Sendable, Comparable {
  public let units: Int

  public static let unitsInPenny = 400_000_000
  public static let zero = Money(units: 0)

  public init(units: Int) { self.units = units }
  /// Whole pence.
  public init(pence: Int) { units = pence * Self.unitsInPenny }

  /// To the nearest penny, halves up. For showing.
  public var pence: Int { (units + Self.unitsInPenny / 2) / Self.unitsInPenny }

  /// A share in hundredths of a percent, such as 1207 for 12.07 %. Exact for what `pay(pence:minutes:)` gives, and for
  /// a share of a share of it.
  public func share(_ hundredthsOfPercent: Int) -> Money {
    let (whole, rest) = units.quotientAndRemainder(dividingBy: 10_000)
    return Money(units: whole * hundredthsOfPercent + rest * hundredthsOfPercent / 10_000)
  }

  /// Pay for some minutes, a multiple of 15, at a rate in pence an hour.
  public static func pay(pence: Int, minutes: Int) -> Money {
    Money(units: pence * (minutes / 15) * (unitsInPenny / 4))
  }

  public static func + (lhs: Money, rhs: Money) -> Money { Money(units: lhs.units + rhs.units) }
  public static func - (lhs: Money, rhs: Money) -> Money { Money(units: lhs.units - rhs.units) }
  public static func < (lhs: Money, rhs: Money) -> Bool { lhs.units < rhs.units }
}
