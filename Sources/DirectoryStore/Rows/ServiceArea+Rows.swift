import GRDB
import OpenReferral

/// The columns of `service_area`; the coverage is one word and the columns that word needs.
extension ServiceArea: StoredRecord {
  var values: [DatabaseValue] { [.of(id), .of(name), .of(extent), .of(extentType), .of(uri)] + coverage.values }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), name: try row.next())
    extent = try row.next()
    extentType = try row.next()
    uri = try row.next()
    coverage = try Coverage(from: &row)
  }
}

extension Coverage: StoredRecord {
  /// The word in the `coverage` column.
  enum Word: String {
    case everywhere, circle, district, unresolved
  }

  var values: [DatabaseValue] {
    switch self {
    case .everywhere: Self.values(.everywhere)
    case .circle(let latitude, let longitude, let radius): Self.values(.circle, latitude, longitude, radius)
    case .district(let code): Self.values(.district, code: code)
    case .unresolved: Self.values(.unresolved)
    }
  }

  init(from row: inout ColumnReader) throws {
    let word: Word = try row.word()
    let (latitude, longitude, radius): (Double?, Double?, Double?) = (try row.next(), try row.next(), try row.next())
    let code: String? = try row.next()
    switch (word, latitude, longitude, radius, code) {
    case (.everywhere, _, _, _, _): self = .everywhere
    case (.circle, let latitude?, let longitude?, let radius?, _):
      self = .circle(latitude: latitude, longitude: longitude, radiusInMetres: radius)
    case (.district, _, _, _, let code?): self = .district(code: code)
    case (.unresolved, _, _, _, _): self = .unresolved
    default: throw UnreadableColumn()
    }
  }

  private static func values(
    _ word: Word, _ latitude: Double? = nil, _ longitude: Double? = nil, _ radius: Double? = nil, code: String? = nil
  ) -> [DatabaseValue] {
    [.of(word as Word?), .of(latitude), .of(longitude), .of(radius), .of(code)]
  }
}
