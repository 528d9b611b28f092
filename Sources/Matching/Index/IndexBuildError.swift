import Foundation

/// Why listings cannot be made into an index.
public enum IndexBuildError: Error, Equatable, Sendable {
  /// Two listings have one identifier, so that ties between them would stand by chance.
  case duplicateListing(UUID)
  /// More than the format can number.
  case tooLarge(what: String, limit: Int, found: Int)
}

extension IndexBuildError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .duplicateListing(let id):
      "Two listings have the identifier \(id.uuidString.lowercased()), and each needs its own. "
        + "Correct the records it stands for and import them again."
    case .tooLarge(let what, let limit, let found):
      "The index can hold \(limit) \(what) and the directory has \(found). Split the directory."
    }
  }
}

extension IndexBuildError: LocalizedError {
  public var errorDescription: String? { description }
}
