import Foundation

// How the reports print numbers.

func microseconds(_ duration: Duration) -> Double { duration / .microseconds(1) }

/// With one decimal place.
func decimal(_ value: Double) -> String { String(format: "%.1f", value) }

extension CustomStringConvertible {
  /// The text at the right of a column.
  func padded(_ width: Int) -> String { String(repeating: " ", count: max(width - description.count, 0)) + description }
}
