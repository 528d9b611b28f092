import Foundation

/// Hourly rates from outside.
enum RateText {
  /// Pounds an hour, more than 0 and at most 1,000, with or without a pound sign.
  static func read(_ text: String) -> Reading<Decimal> {
    let bytes = text.utf8.starts(with: "£".utf8) ? text.utf8.dropFirst("£".utf8.count) : text.utf8[...]
    if let rate = NumberText.decimal(String(decoding: bytes, as: UTF8.self)), rate > 0, rate <= 1000 {
      return .good(rate)
    }
    return .bad(expected: "pounds an hour such as 15.50", remedy: "Write the number alone, or leave it empty.")
  }
}
