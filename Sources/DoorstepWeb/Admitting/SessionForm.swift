import Access
import NIOHTTP1

/// A form of somebody who is signed in. It must come from a page of ours, and name the token of the session.
enum SessionForm {
  static let tokenName = "token"

  /// - Throws: what `FormBody.read` throws, and `Problem` (403) for a form of another site or another session.
  static func read(
    _ request: WebRequest, known: Set<String> = [], repeatable: Set<String> = [], most: Int = Parameters.maximumCount
  ) throws(Problem) -> (PageSession, Parameters) {
    let form = try FormBody.read(request, known: known.union([tokenName]), repeatable: repeatable, most: most)
    guard let session = request.caller?.session,
      MessageAuthentication.isEqual((form[tokenName] ?? "").utf8, session.formToken.utf8)
    else {
      throw Problem(403, .crossSite, "This form is not of your present session. Open the page again.", field: tokenName)
    }
    return (session, form)
  }
}
