import Foundation
import Geography

/// `postcodes.bin`: where each unit postcode of Great Britain is, in under four bytes each.
///
/// Sections of the envelope drawn in `GazetteerFile` (coordinates are in units of 1e-5 degree, about 1 m, as
/// published):
///
/// ```
/// 0 edition     UTF-8, "2025-11"
/// 1 districts   9 bytes each: GSS codes, sorted; an ordinal is the place in this list
/// 2 outcodes    24 bytes each, sorted by key:
///                 key u32 | lat i32 | lon i32 (median) | postcodes u32 | reach u32 (metres, 95 % within) |
///                 district u16 (of most of them) | 0 u16
/// 3 sectors     32 bytes each ("WN5 8"), sorted by key:
///                 key u32 | south i32 | west i32 | first bit u32 | first of palette u32 | 0 u32 |
///                 units u16 | lat bits u8 | lon bits u8 | palette bits u8 | palette length u8 | 0 u16
/// 4 units       56 bytes for each sector: 400 bits, one for each pair of the 20 letters, set where the unit exists
/// 5 palettes    u16 each: ordinals of the districts in a sector
/// 6 records     bits, least significant first. The unit of rank r in a sector is at first bit + r * width:
///                 lat - south (lat bits), lon - west (lon bits), place in the sector's palette (palette bits);
///                 8 zero bytes at the end let the last record be read as one word
/// ```
///
/// A look-up is one binary search among 10,848 sectors, one bit test, one population count and one word read.
/// Opening proves for every sector that its bits, records and palette lie inside their sections; after that no key can
/// lead outside.
struct PostcodeTable: Sendable {
  let file: GazetteerFile
  private let sectorCount: Int
  private let outcodeCount: Int

  private enum Part {
    static let (edition, districts, outcodes, sectors, units, palettes, records) = (0, 1, 2, 3, 4, 5, 6)
  }
  private static let outcodeStride = 24
  private static let sectorStride = 32
  private static let unitStride = 56

  init(opening url: URL) throws(GazetteerError) {
    file = try GazetteerFile(opening: url, magic: "DSPOSTCD", version: Gazetteer.formatVersion, sectionCount: 7)
    sectorCount = file.length(ofSection: Part.sectors) / Self.sectorStride
    outcodeCount = file.length(ofSection: Part.outcodes) / Self.outcodeStride
    guard file.length(ofSection: Part.units) == sectorCount * Self.unitStride, sectorsHoldTogether() else {
      throw .damaged(file: file.name, part: "sector table")
    }
  }

  private func sectorsHoldTogether() -> Bool {
    let recordBits = (file.length(ofSection: Part.records) - 8) * 8
    let paletteCount = file.length(ofSection: Part.palettes) / 2
    return file.withSection(Part.sectors) { bytes in
      var last: UInt32 = 0
      for index in 0..<sectorCount {
        let sector = Sector(bytes, at: index * Self.sectorStride)
        guard sector.key > last, sector.width <= 57, sector.firstBit + sector.unitCount * sector.width <= recordBits,
          sector.paletteStart + sector.paletteLength <= paletteCount
        else { return false }
        last = sector.key
      }
      return true
    }
  }

  /// The date of the data as its builder named it.
  var edition: String {
    file.withSection(Part.edition) { $0.string(at: 0, length: $0.byteCount) ?? "" }
  }

  var postcodeCount: Int {
    file.withSection(Part.outcodes) { bytes in
      (0..<outcodeCount).reduce(0) { $0 + Int(bytes.u32($1 * Self.outcodeStride + 12)) }
    }
  }

  /// The place of a unit postcode, or nil when there is none.
  func location(of postcode: Postcode) -> PostcodeLocation? {
    guard let index = sectorIndex(postcode.sectorKey) else { return nil }
    let sector = file.withSection(Part.sectors) { Sector($0, at: index * Self.sectorStride) }
    guard let rank = rank(of: Int(postcode.unit), inSector: index), rank < sector.unitCount else { return nil }
    return location(rank: rank, in: sector)
  }

  /// Every unit's place in a sector, in order of its letters; empty when there is no such sector.
  func locations(inSector key: UInt32) -> [PostcodeLocation] {
    guard let index = sectorIndex(key) else { return [] }
    let sector = file.withSection(Part.sectors) { Sector($0, at: index * Self.sectorStride) }
    return (0..<sector.unitCount).compactMap { location(rank: $0, in: sector) }
  }

  private func sectorIndex(_ key: UInt32) -> Int? {
    file.withSection(Part.sectors) { $0.record(withKey: key, count: sectorCount, stride: Self.sectorStride) }
  }

  /// How many units of the sector come before this one; nil when it does not exist. `unit` is 0 to 399.
  private func rank(of unit: Int, inSector index: Int) -> Int? {
    file.withSection(Part.units) { bytes in
      let start = index * Self.unitStride
      let word = bytes.u64(start + unit / 64 * 8)
      let bit = UInt64(1) << UInt64(unit % 64)
      guard word & bit != 0 else { return nil }
      var rank = (word & (bit - 1)).nonzeroBitCount
      for earlier in 0..<unit / 64 { rank += bytes.u64(start + earlier * 8).nonzeroBitCount }
      return rank
    }
  }

  private func location(rank: Int, in sector: Sector) -> PostcodeLocation? {
    let word = file.withSection(Part.records) { bytes in
      let bit = sector.firstBit + rank * sector.width
      return bytes.u64(bit / 8) >> UInt64(bit % 8)
    }
    let north = Int(word & (1 << sector.latitudeBits - 1))
    let east = Int(word >> sector.latitudeBits & (1 << sector.longitudeBits - 1))
    let slot = Int(word >> (sector.latitudeBits + sector.longitudeBits) & (1 << sector.paletteBits - 1))
    guard slot < sector.paletteLength,
      let district = districtCode(file.withSection(Part.palettes) { Int($0.u16((sector.paletteStart + slot) * 2)) }),
      let coordinate = Coordinate(hundredThousandths: (sector.south + north, sector.west + east))
    else { return nil }
    return PostcodeLocation(coordinate: coordinate, districtCode: district)
  }

  private func districtCode(_ ordinal: Int) -> String? {
    file.withSection(Part.districts) { $0.string(at: ordinal * 9, length: 9) }
  }

  func outcode(key: UInt32) -> Outcode? {
    let index = file.withSection(Part.outcodes) {
      $0.record(withKey: key, count: outcodeCount, stride: Self.outcodeStride)
    }
    return index.flatMap(outcode(at:))
  }

  /// The outcodes that begin with these letters, in order; at most `limit`.
  func outcodes(beginningWith prefix: [UInt8], limit: Int) -> [Outcode] {
    guard let range = OutcodeKey.range(beginningWith: prefix) else { return [] }
    let start = file.withSection(Part.outcodes) {
      $0.lowerBound(of: range.lowerBound, count: outcodeCount, stride: Self.outcodeStride)
    }
    let end = file.withSection(Part.outcodes) {
      $0.lowerBound(of: range.upperBound, count: outcodeCount, stride: Self.outcodeStride)
    }
    return (start..<max(start, end)).prefix(limit).compactMap(outcode(at:))
  }

  private func outcode(at index: Int) -> Outcode? {
    file.withSection(Part.outcodes) { bytes in
      let at = index * Self.outcodeStride
      guard let centre = Coordinate(hundredThousandths: (Int(bytes.i32(at + 4)), Int(bytes.i32(at + 8)))),
        let district = districtCode(Int(bytes.u16(at + 20)))
      else { return nil }
      return Outcode(
        text: OutcodeKey.text(bytes.u32(at)), centre: centre, uncertainty: .metres(Double(bytes.u32(at + 16))),
        postcodeCount: Int(bytes.u32(at + 12)), districtCode: district)
    }
  }
}

extension PostcodeTable {
  /// One record of the sector table.
  private struct Sector {
    let key: UInt32
    let south: Int
    let west: Int
    let firstBit: Int
    let paletteStart: Int
    let unitCount: Int
    let latitudeBits: Int
    let longitudeBits: Int
    let paletteBits: Int
    let paletteLength: Int

    var width: Int { latitudeBits + longitudeBits + paletteBits }

    init(_ bytes: RawSpan, at offset: Int) {
      key = bytes.u32(offset)
      south = Int(bytes.i32(offset + 4))
      west = Int(bytes.i32(offset + 8))
      firstBit = Int(bytes.u32(offset + 12))
      paletteStart = Int(bytes.u32(offset + 16))
      unitCount = Int(bytes.u16(offset + 24))
      latitudeBits = Int(bytes.byte(offset + 26))
      longitudeBits = Int(bytes.byte(offset + 27))
      paletteBits = Int(bytes.byte(offset + 28))
      paletteLength = Int(bytes.byte(offset + 29))
    }
  }
}
