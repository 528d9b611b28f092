import Access
import NIOCore
import NIOHTTP1

/// A request on its way to an endpoint: its route is known, its values are still text.
struct WebRequest: Sendable {
  let method: HTTPMethod
  /// What the path holds in place of the route's names: `["id": "3f9a…"]`.
  let path: [String: String]
  let parameters: Parameters
  let headers: HTTPHeaders
  let body: ByteBuffer
  /// Path and query as sent: the key of a public answer.
  let target: String
  let origin: RequestOrigin
  /// Who asks; nil at addresses for everybody.
  let caller: Caller?

  /// Who asks. The gate lets nobody else in; should it ever, they are refused here.
  var holder: KeyHolder {
    get throws(Problem) {
      guard let caller else { throw .keyNeeded }
      return caller.holder
    }
  }

  /// Who is signed in; the same.
  var session: PageSession {
    get throws(Problem) {
      guard let session = caller?.session else { throw .keyNeeded }
      return session
    }
  }
}
