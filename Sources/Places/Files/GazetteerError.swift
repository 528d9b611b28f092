import Foundation

/// Why a gazetteer file cannot be used. Each says what was expected, what was found and what to do.
public enum GazetteerError: Error, Equatable, Sendable {
  case unreadable(file: String, reason: String)
  case wrongFormat(file: String)
  case wrongVersion(file: String, expected: UInt32, found: UInt32)
  case wrongLength(file: String, expected: UInt64, found: UInt64)
  case damaged(file: String, part: String)
}

extension GazetteerError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let file, let reason):
      "\(file) could not be read: \(reason). \(Self.remedy)"
    case .wrongFormat(let file):
      "\(file) is not a gazetteer file: it does not begin as one. \(Self.remedy)"
    case .wrongVersion(let file, let expected, let found):
      "\(file) has format version \(found); this program reads version \(expected). \(Self.remedy)"
    case .wrongLength(let file, let expected, let found):
      "\(file) should be \(expected) bytes long and is \(found): it was cut short or added to. \(Self.remedy)"
    case .damaged(let file, let part):
      "\(file) is damaged: its \(part) does not hold together. \(Self.remedy)"
    }
  }

  private static let remedy =
    "Restore data/gazetteer from the release, or build it again with scripts/build-gazetteer."
}

extension GazetteerError: LocalizedError {
  public var errorDescription: String? { description }
}
