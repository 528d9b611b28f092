import OpenReferral

/// Why a whole file cannot be taken. Nothing of it may be kept: what came before the fault is to be rolled back.
public struct FeedFileError: Error, Hashable, Sendable {
  /// What sort of fault it is.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// There is no such file, or it may not be read.
    case unreadable
    /// It has no bytes, or only blank lines.
    case empty
    /// It is packed: gzip, zip, an Excel workbook.
    case compressed
    /// It is neither CSV nor JSON: a PDF, a web page.
    case otherFormat
    /// It is not strict UTF-8.
    case notUTF8
    /// It holds a NUL byte or character.
    case nulByte
    /// It, or one part of it, is larger than a feed may be.
    case tooLarge
    /// A quoted cell is never closed.
    case unterminatedQuote
    /// Two columns have the same header.
    case duplicateHeader
    /// No column could be recognised as the name.
    case unrecognisedHeader
    /// The mapping file has a fault, or names a column that the file does not have.
    case mapping
    /// It breaks the JSON grammar (RFC 8259).
    case invalidJSON
    /// It is sound JSON, but holds no services.
    case notServices
  }

  public var reason: Reason
  /// Where it stands: "line 2", "line 3, column 14"; nil when it is the file as a whole.
  public var location: String?
  /// What a good file has there.
  public var expected: String
  /// What was found, cut to 80 characters and free of control characters.
  public var found: String
  /// What to do about it.
  public var remedy: String

  /// `found` is made safe to print here; callers may pass text as it stood.
  public init(_ reason: Reason, location: String? = nil, expected: String, found: String, remedy: String) {
    self.reason = reason
    self.location = location
    self.expected = expected
    self.found = RecordProblem.excerpt(of: found)
    self.remedy = remedy
  }
}

extension FeedFileError: CustomStringConvertible {
  /// One line for people: "line 2: expected a closing quote, found the end of the file. Add the missing quote."
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)expected \(expected), found \(found). \(remedy)"
  }
}
