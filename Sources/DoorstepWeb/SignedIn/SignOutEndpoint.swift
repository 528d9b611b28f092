import Access
import Presentation

/// `POST /sign-out`: ends the session.
struct SignOutEndpoint: Endpoint {
  let access: AccessDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, _) = try SessionForm.read(request)
    _ = try await access.ask { try $0.end(session) }
    return WebResponse(
      empty: 303, headers: [("Location", "/sign-in"), SessionCookie.removing(request.origin.channel)])
  }
}
