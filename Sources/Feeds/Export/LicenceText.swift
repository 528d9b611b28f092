import OpenReferral

/// Under which terms records may be passed on, in the words of their sources.
public enum LicenceText {
  /// For people, one line a source: "Wigan groups. Licence: OGL-3.0. Contains data of Wigan Council."
  public static func lines(of sources: [RecordSource]) -> String {
    sources.map { source in
      [source.name + ".", "Licence: \(source.licence ?? "not stated").", source.attribution].compactMap(\.self).joined(
        separator: " ") + "\n"
    }.joined()
  }

  /// For programs: one object.
  static func write(_ source: RecordSource, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", source.name)
      json.member("licence", source.licence)
      json.member("attribution", source.attribution)
    }
  }
}
