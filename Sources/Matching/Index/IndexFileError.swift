import Foundation

/// Why an index file cannot be used. Each says what was expected, what was found and what to do.
///
/// An index is made from the directory and holds nothing that the directory does not, so the remedy is the same for
/// all.
public enum IndexFileError: Error, Equatable, Sendable {
  case unreadable(file: String, reason: String)
  case wrongFormat(file: String)
  case wrongVersion(file: String, expected: UInt32, found: UInt32)
  case wrongLength(file: String, expected: UInt64, found: UInt64)
  case damaged(file: String, part: String)
  case unwritable(file: String, reason: String)
}

extension IndexFileError: CustomStringConvertible {
  public var description: String {
    if case .unwritable = self { return finding }
    return "\(finding) Build it again from the directory; nothing is lost by that."
  }

  /// What was expected and found, without what to do.
  public var finding: String {
    switch self {
    case .unreadable(let file, let reason):
      "The index \(file) could not be read: \(reason)."
    case .wrongFormat(let file):
      "\(file) is not an index of a directory: it does not begin as one."
    case .wrongVersion(let file, let expected, let found):
      "The index \(file) has format version \(found); this program reads version \(expected)."
    case .wrongLength(let file, let expected, let found):
      "The index \(file) should be \(expected) bytes long and is \(found): it was cut short or added to."
    case .damaged(let file, let part):
      "The index \(file) is damaged: its \(part) does not hold together."
    case .unwritable(let file, let reason):
      "The index \(file) could not be written: \(reason). The index before it, if there was one, is still in place."
    }
  }
}

extension IndexFileError: LocalizedError {
  public var errorDescription: String? { description }
}
