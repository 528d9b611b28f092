import Foundation
import Geography

/// `places.bin`: localities, council areas and counties, and the index of their names.
///
/// Sections of the envelope drawn in `GazetteerFile`. A text is one u32: its offset in section 3 in the low 24 bits,
/// its length in bytes in the high 8. Coordinates are i32 in units of 1e-5 degree.
///
/// ```
/// 0 edition      UTF-8, "2025-11"
/// 1 areas        32 bytes each; districts first, in order of code, then counties, then nations:
///                  code 9 bytes (zeros when it has none) | level u8 (0 district, 1 county, 2 nation) |
///                  parent u16 (ordinal, 0xFFFF none) | name | lat | lon | reach u32 (metres, 95 % within) | people u32
/// 2 localities   24 bytes each, sorted by latitude:
///                  name | parent's name | lat | lon | people (24 bits), parent shown (1 bit) |
///                  uncertainty u16 (metres) | area u16 (ordinal of its district)
/// 3 texts        UTF-8, one after another
/// 4 index        12 bytes each, sorted by key and then by target:
///                  key (a text of section 5) | target (24 bits), kind (8 bits) | letter mask u32
///                  kinds: 0 name or alias of a locality, 1 first part of one, 2 area, 3 outside Great Britain
/// 5 keys         folded names in ASCII, one after another
/// ```
///
/// Opening proves that whole records fill each section and that every key lies inside its text. Ordinals and texts are
/// checked as they are used.
struct PlaceTable: Sendable {
  let file: GazetteerFile
  let names: NameIndex
  let localityCount: Int
  private let areaCount: Int
  private let districtCount: Int

  private enum Part { static let (edition, areas, localities, texts, index, keys) = (0, 1, 2, 3, 4, 5) }
  private static let areaStride = 32
  private static let localityStride = 24

  init(opening url: URL) throws(GazetteerError) {
    file = try GazetteerFile(opening: url, magic: "DSPLACES", version: Gazetteer.formatVersion, sectionCount: 6)
    names = NameIndex(file, index: Part.index, keys: Part.keys)
    let areas = file.length(ofSection: Part.areas) / Self.areaStride
    areaCount = areas
    localityCount = file.length(ofSection: Part.localities) / Self.localityStride
    districtCount = file.withSection(Part.areas) { bytes in
      (0..<areas).prefix { bytes.byte($0 * Self.areaStride + 9) == 0 }.count
    }
    guard file.length(ofSection: Part.areas) == areaCount * Self.areaStride,
      file.length(ofSection: Part.localities) == localityCount * Self.localityStride, names.holdsTogether()
    else { throw .damaged(file: file.name, part: "tables") }
  }

  // MARK: Areas

  func area(_ ordinal: Int) -> Area? {
    guard ordinal >= 0, ordinal < areaCount else { return nil }
    return file.withSection(Part.areas) { bytes in
      let at = ordinal * Self.areaStride
      guard let level = Area.Level(rawValue: bytes.byte(at + 9)), let name = text(bytes.u32(at + 12)),
        let centre = Coordinate(hundredThousandths: (Int(bytes.i32(at + 16)), Int(bytes.i32(at + 20))))
      else { return nil }
      let parent = Int(bytes.u16(at + 10))
      return Area(
        ordinal: ordinal, level: level, code: bytes.byte(at) == 0 ? nil : bytes.string(at: at, length: 9), name: name,
        parent: parent == 0xFFFF ? nil : parent, centre: centre, reach: .metres(Double(bytes.u32(at + 24))),
        people: Int(bytes.u32(at + 28)))
    }
  }

  /// The area and those that hold it, smallest first. Four at most, so that a damaged file cannot make a ring.
  func chain(from ordinal: Int) -> [Area] {
    var chain: [Area] = []
    var next: Int? = ordinal
    while let current = next, chain.count < 4, let area = area(current) {
      chain.append(area)
      next = area.parent
    }
    return chain
  }

  /// The district with that GSS code, by binary search.
  func district(code: String) -> Area? {
    var low = 0
    var high = districtCount
    while low < high {
      let middle = (low + high) / 2
      if let found = area(middle)?.code, found < code { low = middle + 1 } else { high = middle }
    }
    return area(low).flatMap { $0.code == code ? $0 : nil }
  }

  // MARK: Localities

  func locality(_ ordinal: Int) -> LocalityRecord? {
    guard ordinal >= 0, ordinal < localityCount else { return nil }
    return file.withSection(Part.localities) { bytes in
      let at = ordinal * Self.localityStride
      guard let name = text(bytes.u32(at)), let parent = text(bytes.u32(at + 4)),
        let coordinate = Coordinate(hundredThousandths: (Int(bytes.i32(at + 8)), Int(bytes.i32(at + 12)))),
        let district = area(Int(bytes.u16(at + 22)))
      else { return nil }
      return LocalityRecord(
        name: name, parent: parent, coordinate: coordinate, people: Int(bytes.u32(at + 16) & 0xFF_FFFF),
        showsParent: bytes.u32(at + 16) >> 24 != 0, uncertainty: .metres(Double(bytes.u16(at + 20))),
        district: district)
    }
  }

  /// How many people a locality has, without making its record.
  func people(ofLocality ordinal: Int) -> Int {
    guard ordinal >= 0, ordinal < localityCount else { return 0 }
    return file.withSection(Part.localities) { Int($0.u32(ordinal * Self.localityStride + 16) & 0xFF_FFFF) }
  }

  /// The ordinals of localities within `distance`, nearest first. A band of latitude is scanned: some hundreds of
  /// records for ten kilometres.
  func localities(within distance: Distance, of point: Coordinate) -> [(ordinal: Int, distance: Distance)] {
    let projection = LocalProjection(around: point)
    let limit = LocalProjection.squaredDegrees(for: distance)
    let band = distance.metres / Earth.metresPerDegree
    return file.withSection(Part.localities) { bytes in
      var found: [(ordinal: Int, squared: Double)] = []
      for ordinal in firstLocality(from: point.latitude - band, bytes)..<localityCount {
        let latitude = Self.degrees(bytes, ordinal, 8)
        guard latitude <= point.latitude + band else { break }
        let squared = projection.squaredDegrees(latitude: latitude, longitude: Self.degrees(bytes, ordinal, 12))
        if squared <= limit { found.append((ordinal, squared)) }
      }
      found.sort { ($0.squared, $0.ordinal) < ($1.squared, $1.ordinal) }
      return found.map { ($0.ordinal, .metres($0.squared.squareRoot() * Earth.metresPerDegree)) }
    }
  }

  /// The nearest locality within 50 km: the circle doubles from 1 km until one is inside.
  func nearestLocality(to point: Coordinate) -> (ordinal: Int, distance: Distance)? {
    for kilometres in [1.0, 2, 5, 10, 20, 50] {
      if let nearest = localities(within: .kilometres(kilometres), of: point).first { return nearest }
    }
    return nil
  }

  private func firstLocality(from latitude: Double, _ bytes: RawSpan) -> Int {
    var low = 0
    var high = localityCount
    while low < high {
      let middle = (low + high) / 2
      if Self.degrees(bytes, middle, 8) < latitude { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func degrees(_ bytes: RawSpan, _ ordinal: Int, _ field: Int) -> Double {
    Double(bytes.i32(ordinal * localityStride + field)) / 100_000
  }

  private func text(_ packed: UInt32) -> String? {
    file.withSection(Part.texts) { $0.string(at: Int(packed & 0xFF_FFFF), length: Int(packed >> 24)) }
  }
}
