import Foundation

/// Why a directory file could not be opened, read or written: what was expected, what was found, what to do.
public struct DirectoryStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of trouble it is, for callers that act on it.
  public enum Reason: String, Hashable, Sendable {
    /// No such file or folder.
    case missing
    /// A file, but not a Doorstep directory.
    case notADirectory
    /// Written by a newer Doorstep.
    case newerSchema
    /// Written by an older Doorstep, and opened for reading only.
    case olderSchema
    /// A Doorstep directory whose content cannot be read.
    case damaged
    /// Another program was writing for longer than five seconds.
    case busy
    /// It may not be written.
    case readOnly
    /// No room left on the disk.
    case diskFull
    /// The system refused to open, read or write the file.
    case inaccessible
    /// The source of an import has no usable key.
    case invalidSource
    /// SQLite refused something for a reason we did not foresee.
    case unexpected
  }

  public var reason: Reason
  /// The directory file.
  public var path: String
  public var expected: String
  public var found: String
  /// What to do about it.
  public var remedy: String

  public init(_ reason: Reason, file: URL, expected: String, found: String, remedy: String) {
    self.reason = reason
    path = file.path
    self.expected = expected
    self.found = found
    self.remedy = remedy
  }

  /// One paragraph: "directory.sqlite is not a Doorstep directory. Expected …; found …. …"
  public var description: String { "\(path) \(headline). Expected \(expected); found \(found). \(remedy)" }

  private var headline: String {
    switch reason {
    case .missing: "is not there"
    case .notADirectory: "is not a Doorstep directory"
    case .newerSchema: "was written by a newer Doorstep"
    case .olderSchema: "was written by an older Doorstep"
    case .damaged: "is damaged"
    case .busy: "is busy"
    case .readOnly: "may not be written"
    case .diskFull: "has no room to grow"
    case .inaccessible: "cannot be reached"
    case .invalidSource: "cannot take records from this source"
    case .unexpected: "could not be used"
    }
  }
}
