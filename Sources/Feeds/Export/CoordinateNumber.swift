import Foundation

/// Degrees as text, without an exponent.
enum CoordinateNumber {
  /// Up to seven decimals, about a centimetre on the ground.
  static func text(_ degrees: Double) -> String {
    let scaled = (degrees * 10_000_000).rounded()
    guard let whole = Int(exactly: scaled) else { return "" }
    let digits = String(whole.magnitude % 10_000_000)
    let decimals = String(repeating: "0", count: 7 - digits.utf8.count) + digits
    return "\(whole < 0 ? "-" : "")\(whole.magnitude / 10_000_000).\(decimals)"
  }
}
