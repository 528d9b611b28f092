import Doorstep
import Foundation
import Matching
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

  /// The listing of a path when the public may see it.
  ///
  /// - Throws: `Problem` (404) for one that is not there, not to be seen, or no identifier at all.
  func listing(_ text: String?) async throws(Problem) -> Listing {
    guard let text, text.utf8.count == 36, let id = UUID(uuidString: text) else { throw .notFound }
    return try await web.search { [directory = web.directory] in
      guard let listing = try directory.listings(ids: [id]).first else { throw Problem.notFound }
      return listing
    }
  }

  /// Those of these listings that may be seen.
  func listings(_ ids: [UUID]) async throws(Problem) -> [Listing] {
    try await web.search { [directory = web.directory] in try directory.listings(ids: ids) }
  }
}
