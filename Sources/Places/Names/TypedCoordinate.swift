import Foundation
import Geography

/// A latitude and a longitude as somebody wrote them: "53.533, -2.712".
struct TypedCoordinate: Equatable {
  let latitude: Double
  let longitude: Double
  private let latitudeText: String
  private let longitudeText: String

  /// The way to write it that reads as the same.
  var text: String { "\(latitudeText), \(longitudeText)" }

  var exchanged: TypedCoordinate {
    TypedCoordinate(
      latitude: longitude, longitude: latitude, latitudeText: longitudeText, longitudeText: latitudeText)
  }

  /// Half a unit of the last place north and east, as one length; a metre at least. "53.5" may be 8 km off.
  var uncertainty: Distance {
    let places = min(Self.decimals(latitudeText), Self.decimals(longitudeText))
    let half = 0.5 / pow(10, Double(places)) * Earth.metresPerDegree
    return .metres(max(1, half * (1 + pow(cos(latitude * .pi / 180), 2)).squareRoot()))
  }

  /// What a text is, to one who looks for coordinates.
  enum Reading: Equatable {
    case coordinate(TypedCoordinate)
    /// Only digits, signs, points and separators, and not a coordinate.
    case malformed
    case other
  }

  /// Two numbers in decimal degrees, each with a point, parted by a comma or spaces. ASCII digits only; no exponents.
  static func read(_ text: String) -> Reading {
    // U+2212 is the minus sign that word processors put.
    let bytes = text.unicodeScalars.flatMap { $0.value == 0x2212 ? [UInt8(ascii: "-")] : Array(String($0).utf8) }
    let allowed = bytes.allSatisfy { $0.isASCIIDigit || "+-.,; \t".utf8.contains($0) }
    guard allowed, bytes.contains(where: \.isASCIIDigit) else { return .other }
    let parts = bytes.split { ",; \t".utf8.contains($0) }
    guard parts.count == 2, bytes.count(where: { ",;".utf8.contains($0) }) <= 1,
      let latitude = number(parts[0]), let longitude = number(parts[1])
    else { return .malformed }
    return .coordinate(
      TypedCoordinate(
        latitude: latitude.value, longitude: longitude.value, latitudeText: latitude.text,
        longitudeText: longitude.text))
  }

  /// Whether it begins as a number and goes on as none: "1e308", "0x35".
  static func looksNumeric(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIIDigit || "+-.".utf8.contains(first) else { return false }
    return text.utf8.allSatisfy { $0.isASCIIDigit || "+-.,; \teExX".utf8.contains($0) }
  }

  /// A sign, one to three digits, a point, one to twelve digits.
  private static func number(_ bytes: ArraySlice<UInt8>) -> (value: Double, text: String)? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let unsigned = isNegative || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
    let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), (1...12).contains(parts[1].count),
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let text = (isNegative ? "-" : "") + String(decoding: unsigned, as: UTF8.self)
    return Double(text).map { ($0, text) }
  }

  private static func decimals(_ text: String) -> Int {
    text.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }.count
  }
}
