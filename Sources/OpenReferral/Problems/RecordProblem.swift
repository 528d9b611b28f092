/// What was wrong with one record, where, and how to mend it. A problem never stops the other records.
public struct RecordProblem: Error, Codable, Hashable, Sendable {
  /// What became of the record.
  public enum Severity: String, Hashable, Sendable, Codable {
    /// The record went in; a part of it was left out or repaired.
    case mended
    /// The record went in, and is not shown until a person decides.
    case held
    /// The record did not go in.
    case refused
  }

  public var severity: Severity
  /// Where it stands: "line 12", "contents[3].schedules[0].opens_at". Never the offending text itself.
  public var location: String
  /// The record's own identifier, where one was readable.
  public var recordIdentifier: String?
  /// The column or field.
  public var field: String?
  /// What a good value looks like: "a time such as 18:30".
  public var expected: String
  /// What stood there, cut to 80 characters and free of control characters.
  public var found: String
  /// What to do about it.
  public var remedy: String

  public init(
    severity: Severity, location: String, recordIdentifier: String? = nil, field: String? = nil, expected: String,
    found: String, remedy: String
  ) {
    self.severity = severity
    self.location = location
    self.recordIdentifier = recordIdentifier
    self.field = field
    self.expected = expected
    self.found = RecordProblem.excerpt(of: found)
    self.remedy = remedy
  }

  /// The first 80 unicode scalars, with controls and direction marks replaced by spaces.
  public static func excerpt(of text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(80) {
      let isHidden = scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      scalars.append(isHidden ? " " : scalar)
    }
    return String(scalars)
  }
}
