/// Letters and digits that are mistaken for one another in postcodes: O and 0; I, L and 1; S and 5; B and 8.
enum PostcodeSpelling {
  struct Variant: Equatable {
    let bytes: [UInt8]
    /// How many characters differ from what was typed; at least 1.
    let exchanges: Int
  }

  /// Every reading with the shape of a postcode or an outcode: 128 at most are tried.
  static func variants(of bytes: [UInt8]) -> [Variant] {
    guard bytes.count <= 7 else { return [] }
    var readings = [Variant(bytes: [], exchanges: 0)]
    for byte in bytes {
      readings = readings.flatMap { reading in
        choices(for: byte).map { choice in
          Variant(bytes: reading.bytes + [choice], exchanges: reading.exchanges + (choice == byte ? 0 : 1))
        }
      }
      readings = Array(readings.sorted { $0.exchanges < $1.exchanges }.prefix(limit))
    }
    return readings.filter { $0.exchanges > 0 && hasShape($0.bytes[...]) }
  }

  private static func hasShape(_ bytes: ArraySlice<UInt8>) -> Bool {
    Postcode(bytes) != nil || OutcodeKey.make(bytes) != nil
  }

  private static func choices(for byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "O"), UInt8(ascii: "0"): Array("O0".utf8)
    case UInt8(ascii: "I"), UInt8(ascii: "1"), UInt8(ascii: "L"): Array("I1L".utf8)
    case UInt8(ascii: "S"), UInt8(ascii: "5"): Array("S5".utf8)
    case UInt8(ascii: "B"), UInt8(ascii: "8"): Array("B8".utf8)
    default: [byte]
    }
  }

  private static let limit = 128
}
