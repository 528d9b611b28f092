/// A walk through every cell of a square in which neighbours on the walk are neighbours on the ground (Hilbert 1891).
///
/// Listings numbered along it lie near each other when their numbers do, which is what makes a page of consecutive
/// listings small on the map.
enum HilbertCurve {
  /// Bits an axis: cells of about 1.3 m.
  static let bits = 20

  /// The place on the walk of a point in or near Great Britain. Points outside the square, which reaches from 49 to 61
  /// degrees north and from 9 degrees west, count as on its edge: they are found all the same, only less quickly.
  static func position(latitude: Double, longitude: Double) -> UInt64 {
    // A degree of longitude is 0.575 of one of latitude at 55 degrees north.
    position(x: cell((longitude + 9) * 0.575 / 12), y: cell((latitude - 49) / 12))
  }

  /// The place on the walk of a cell; both numbers are below 2^20. Time O(bits).
  static func position(x: UInt64, y: UInt64) -> UInt64 {
    var (x, y, position) = (x, y, UInt64(0))
    var side = UInt64(1) << UInt64(bits - 1)
    let last = (UInt64(1) << UInt64(bits)) - 1
    while side > 0 {
      let right: UInt64 = x & side == 0 ? 0 : 1
      let upper: UInt64 = y & side == 0 ? 0 : 1
      position += side * side * ((3 * right) ^ upper)
      if upper == 0 {
        if right == 1 { (x, y) = (last - x, last - y) }
        (x, y) = (y, x)
      }
      side >>= 1
    }
    return position
  }

  private static func cell(_ fraction: Double) -> UInt64 {
    UInt64(min(max(fraction, 0), 1) * Double((1 << bits) - 1))
  }
}
