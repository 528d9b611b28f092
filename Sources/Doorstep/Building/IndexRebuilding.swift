import DirectoryStore

/// Whether an index is being built in the background.
enum IndexRebuilding: Sendable {
  case idle
  case running
  /// It could not be built for this state, and it is not tried again until the directory has moved on.
  case failed(DirectoryVersion)

  /// True for the one who may begin.
  mutating func begin(for version: DirectoryVersion) -> Bool {
    switch self {
    case .running: return false
    case .failed(let failed) where failed == version: return false
    case .idle, .failed:
      self = .running
      return true
    }
  }
}
