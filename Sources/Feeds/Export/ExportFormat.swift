import OpenReferral

/// The forms in which a directory can be taken out.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Our own columns.
  case csv
  /// A page of Open Referral UK 3.0 with everything nested.
  case json
  /// One service of that a line.
  case ndjson
  /// Places that are known to the public, for maps.
  case geojson

  /// The services in this form, as UTF-8. Only `csv` and `geojson` leave things out: see `NativeCSV` and `GeoJSON`.
  ///
  /// - Parameters:
  ///   - services: as they may be shown, in the order they are to stand in.
  ///   - sources: where they are from, with licences and attributions: members of the document for `json` and
  ///     `geojson`. The other two have no place for them; see `LicenceText`.
  public func write(_ services: [Service], sources: [RecordSource]) -> [UInt8] {
    switch self {
    case .csv: NativeCSV.write(services)
    case .json: ServiceDocument.write(services, sources: sources)
    case .ndjson: ServiceDocument.writeLines(services)
    case .geojson: GeoJSON.write(services, sources: sources)
    }
  }

  /// Whether the document itself says licence and attribution.
  public var statesLicence: Bool { self == .json || self == .geojson }
}
