import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import Presentation

/// What pages are made with.
struct PageContext: Sendable {
  let web: WebContext
  /// What the deployment says of itself, and whether the directory is the invented sample.
  let site: @Sendable () -> SiteSettings
  let signer: LinkSigner
  let suggestions: SuggestionBox

  /// The day it is, `yyyy-MM-dd`.
  var today: String { web.clock.date }

  /// The service of a path when the public may see it.
  ///
  /// - Throws: `Problem` (404) for one that is not there, not to be seen, or no identifier at all.
  func service(_ text: String?) async throws(Problem) -> StoredService {
    guard let text, text.utf8.count == 36, let id = UUID(uuidString: text) else { throw .notFound }
    return try await web.search { [directory = web.directory] in
      guard let stored = try directory.service(id: id) else { throw Problem.notFound }
      return stored
    }
  }

  /// Those of these services that may be seen.
  func services(_ ids: [UUID]) async throws(Problem) -> [Service] {
    try await web.search { [directory = web.directory] in try directory.services(ids: ids).map(\.service) }
  }
}
