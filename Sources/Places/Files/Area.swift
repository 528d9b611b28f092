import Geography

/// One record of the areas: a district, a county or a nation.
struct Area {
  enum Level: UInt8 {
    case district, county, nation
  }

  let ordinal: Int
  let level: Level
  let code: String?
  let name: String
  let parent: Int?
  let centre: Coordinate
  /// 95 % of its postcodes lie within this of the centre.
  let reach: Distance
  let people: Int

  /// Nil for counties and nations.
  var district: District? {
    guard level == .district, let code else { return nil }
    return District(code: code, name: name, centre: centre, extent: reach)
  }

  /// "Wigan council area", "Lancashire county": keys that the build script adds for every area, so that they are its
  /// own.
  var query: String { level == .district ? "\(name) council area" : "\(name) county" }

  /// Nil for a nation: too wide to measure from.
  var place: ResolvedPlace? {
    guard level != .nation else { return nil }
    return ResolvedPlace(
      label: level == .district ? query : name, coordinate: centre, precision: .district, uncertainty: reach,
      districtCode: district?.code, districtName: district?.name, query: query, notes: [])
  }
}
