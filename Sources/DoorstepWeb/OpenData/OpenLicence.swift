import OpenReferral

/// Under which terms open data is given.
enum OpenLicence {
  /// The address of the one licence that all sources state, else of the page that lists each source with its own.
  static func url(of sources: [RecordSource], _ address: String) -> String {
    let licences = Set(sources.map { $0.licence ?? "" })
    guard licences.count == 1, let licence = licences.first, licence.utf8.starts(with: "https://".utf8) else {
      return address + "/open-data"
    }
    return licence
  }
}
