/// A full UK unit postcode such as "WN5 8JD", by its shape alone: whether it is in use is for `Gazetteer` to say.
public struct Postcode: Hashable, Sendable, Comparable {
  /// The part before the space, "WN5", as a number that sorts as the text does.
  let outcodeKey: UInt32
  /// 0 to 9: the digit after the space.
  let sectorDigit: UInt8
  /// The two last letters as a number: 0 to 399.
  let unit: UInt16

  /// Reads exactly one postcode, in any case, with or without spaces, hyphens or full stops. Nil for anything else.
  ///
  /// "O" for zero and the like are not repaired here: see `Gazetteer.resolve(_:)`.
  public init?(_ text: String) {
    guard let letters = PostcodeLetters(text) else { return nil }
    self.init(letters.bytes[...])
  }

  /// From capital letters and digits alone, "WN58JD".
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 5, bytes.count <= 7 else { return nil }
    let inward = bytes.suffix(3)
    guard let outcode = OutcodeKey.make(bytes.dropLast(3)), let digit = inward.first, digit.isASCIIDigit,
      let first = Self.unitIndex(inward[inward.startIndex + 1]),
      let second = Self.unitIndex(inward[inward.startIndex + 2])
    else { return nil }
    outcodeKey = outcode
    sectorDigit = digit - UInt8(ascii: "0")
    unit = UInt16(first * 20 + second)
  }

  init(outcodeKey: UInt32, sectorDigit: UInt8, unit: UInt16) {
    self.outcodeKey = outcodeKey
    self.sectorDigit = sectorDigit
    self.unit = unit
  }

  /// The part before the space: "WN5".
  public var outcode: String { OutcodeKey.text(outcodeKey) }
  /// The outcode and the digit after the space: "WN5 8".
  public var sector: String { "\(outcode) \(sectorDigit)" }

  var sectorKey: UInt32 { outcodeKey * 10 + UInt32(sectorDigit) }

  public static func < (lhs: Postcode, rhs: Postcode) -> Bool {
    (lhs.sectorKey, lhs.unit) < (rhs.sectorKey, rhs.unit)
  }

  /// The 20 letters that end postcodes; C I K M O V never do (checked against all 1,739,034 by the build).
  static let unitLetters = Array("ABDEFGHJLNPQRSTUWXYZ".utf8)

  static func unitIndex(_ letter: UInt8) -> Int? {
    guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") else { return nil }
    let index = indexOfLetter[Int(letter - UInt8(ascii: "A"))]
    return index < 20 ? Int(index) : nil
  }

  private static let indexOfLetter: [UInt8] = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { letter in
    unitLetters.firstIndex(of: letter).map(UInt8.init) ?? 99
  }
}

extension Postcode: CustomStringConvertible {
  /// The form people write: "WN5 8JD".
  public var description: String {
    let letters = [Self.unitLetters[Int(unit) / 20 % 20], Self.unitLetters[Int(unit) % 20]]
    return sector + String(decoding: letters, as: UTF8.self)
  }
}
