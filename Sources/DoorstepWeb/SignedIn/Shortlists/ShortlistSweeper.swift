import Access
import ServiceLifecycle

/// Removes shortlists whose last day is over, with their bytes: soon after the start, and once an hour.
struct ShortlistSweeper: Service {
  private static let interval = Duration.seconds(3600)
  /// After the start, so that nothing waits for it.
  private static let first = Duration.seconds(2)

  let access: AccessDesk

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      // The first time also for what another program removed and could not make room of.
      var owes = true
      try await Task.sleep(for: Self.first)
      while true {
        owes = await sweep(owes)
        try await Task.sleep(for: Self.interval)
      }
    }
  }

  /// - Parameter owes: whether bytes of what was removed may still stand in the file.
  /// - Returns: the same for next time. The desk writes the log when it fails.
  private func sweep(_ owes: Bool) async -> Bool {
    do throws(Problem) {
      let removed = try await access.ask { try $0.removeExpiredShortlists() } ?? 0
      guard owes || removed > 0 else { return false }
      _ = try await access.ask { try $0.compact() }
      return false
    } catch {
      return true
    }
  }
}
