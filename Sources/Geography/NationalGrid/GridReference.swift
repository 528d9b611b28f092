/// An Ordnance Survey grid reference such as "SD 536 051": a square of the National Grid.
public struct GridReference: Hashable, Sendable {
  /// The south-west corner of the square, in whole squares' metres.
  public let corner: GridPoint
  /// Digits of each number, 2 to 5: squares of 1 km, 100 m, 10 m and 1 m.
  public let digits: Int

  /// The side of the square in metres.
  public var side: Double { Double(Self.powersOfTen[5 - digits]) }

  /// The middle of the square.
  public var centre: GridPoint {
    GridPoint(easting: corner.easting + side / 2, northing: corner.northing + side / 2)
  }

  /// How far the true point may be from the middle: half the diagonal of the square.
  public var uncertainty: Distance { .metres(side * 0.5.squareRoot()) }

  /// Reads two letters and an even count of 4 to 10 digits, with any spaces between: "SD 536 051", "sd536051".
  ///
  /// Nil for anything else, for letters that name no square, and for squares off the map of Great Britain ("WA 00 00").
  public init?(_ text: String) {
    guard let bytes = Self.significant(text), bytes.count >= 6, bytes.count <= 12, bytes.count.isMultiple(of: 2),
      let square = Self.square(bytes[0], bytes[1])
    else { return nil }
    let half = (bytes.count - 2) / 2
    guard let east = Self.number(bytes[2..<2 + half]), let north = Self.number(bytes[(2 + half)...]) else { return nil }
    let side = Self.powersOfTen[5 - half]
    corner = GridPoint(
      easting: square.easting + Double(east * side), northing: square.northing + Double(north * side))
    digits = half
    guard corner.isOnTheMap else { return nil }
  }

  /// The square of that many digits (2 to 5, else the nearer of these) that a point lies in; nil off the map.
  public init?(_ point: GridPoint, digits: Int) {
    guard point.isOnTheMap else { return nil }
    self.digits = min(max(digits, 2), 5)
    let side = Double(Self.powersOfTen[5 - self.digits])
    corner = GridPoint(
      easting: (point.easting / side).rounded(.down) * side, northing: (point.northing / side).rounded(.down) * side)
  }

  /// UTF-8 without spaces, in capitals; nil when longer than any reference can be.
  private static func significant(_ text: String) -> [UInt8]? {
    guard text.utf8.count <= 32 else { return nil }
    return text.utf8.filter { $0 != UInt8(ascii: " ") }.map {
      $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") ? $0 - 32 : $0
    }
  }

  /// The south-west corner of a 100 km square. Letters run west to east, north to south, five by five, without I;
  /// the first letter's squares are 500 km wide and S holds the false origin.
  private static func square(_ first: UInt8, _ second: UInt8) -> GridPoint? {
    guard let outer = letterIndex(first), let inner = letterIndex(second) else { return nil }
    let east = (outer % 5 - 2) * 5 + inner % 5
    let north = (3 - outer / 5) * 5 + 4 - inner / 5
    let corner = GridPoint(easting: Double(east * 100_000), northing: Double(north * 100_000))
    return corner.isOnTheMap ? corner : nil
  }

  private static func letterIndex(_ byte: UInt8) -> Int? {
    guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z"), byte != UInt8(ascii: "I") else { return nil }
    return Int(byte - UInt8(ascii: "A")) - (byte > UInt8(ascii: "I") ? 1 : 0)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static let powersOfTen = [1, 10, 100, 1000, 10_000, 100_000]
}

extension GridReference: CustomStringConvertible {
  /// Letters, then the two numbers, with spaces: "SD 536 051".
  public var description: String {
    let (east, north) = (Int(corner.easting), Int(corner.northing))
    let (squareEast, squareNorth) = (east / 100_000, north / 100_000)
    let outer = (3 - squareNorth / 5) * 5 + squareEast / 5 + 2
    let inner = (4 - squareNorth % 5) * 5 + squareEast % 5
    return "\(Self.letter(outer))\(Self.letter(inner)) \(padded(east)) \(padded(north))"
  }

  private func padded(_ metres: Int) -> String {
    let value = String(metres % 100_000 / Self.powersOfTen[5 - digits])
    return String(repeating: "0", count: digits - value.utf8.count) + value
  }

  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index + (index >= 8 ? 1 : 0))))
  }
}
