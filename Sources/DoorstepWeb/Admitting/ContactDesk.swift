import Access
import DirectoryStore
import OpenReferral

/// Shows how to reach a provider, once the look is on record.
struct ContactDesk: Sendable {
  let pages: PageContext
  let access: AccessDesk
  /// Looks a key may have in a day.
  let dailyCap: Int

  /// The service of a path, and with it how often the key may look again today; or why it may not look now.
  ///
  /// - Throws: `Problem`: 404 for what is not there, 503 when it cannot be put on record.
  func reveal(
    _ id: String?, to holder: KeyHolder, reason: RevealReason, words: String
  ) async throws(Problem) -> Result<(service: Service, looksLeft: Int), RevealRefusal> {
    let service = try await pages.service(id).service
    let request = RevealRequest(listing: service.id, reason: reason, words: words)
    let outcome = try await access.ask { [dailyCap] in try $0.reveal(request, to: holder, dailyCap: dailyCap) }
    // Who holds a key has a file that it is in; should it be gone by now, nothing is shown.
    guard let outcome else { throw .keyNeeded }
    return outcome.map { (service, $0) }
  }
}
