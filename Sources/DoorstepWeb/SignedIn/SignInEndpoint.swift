import Access
import NIOHTTP1
import Presentation

/// `GET` and `POST /sign-in`: a key for a session.
struct SignInEndpoint: Endpoint {
  let context: PageContext
  let gate: AccessGate

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    try AccessGate.check(request.origin)
    guard request.method == .POST else { return .page(SignInPage(site: context.site()).render()) }
    let form = try FormBody.read(request, known: SignInPage.parameterNames)
    do throws(Problem) {
      let holder = try await gate.holder(of: Self.trimmed(form["key"] ?? ""), request.origin)
      let old = SessionCookie.token(in: request.headers, request.origin.channel)
      guard let token = try await begin(of: holder, insteadOf: old) else { throw Problem.keyNeeded }
      return WebResponse(
        empty: 303, headers: [("Location", "/account"), SessionCookie.setting(token, request.origin.channel)])
    } catch {
      return try refusal(error)
    }
  }

  /// A session that the browser had before ends: nobody would see it again.
  private func begin(of holder: KeyHolder, insteadOf old: String?) async throws(Problem) -> String? {
    try await gate.desk.ask { access in
      let token = try access.beginSession(of: holder)
      if let old, let session = try access.session(old) { try access.end(session) }
      return token
    }
  }

  /// What is pasted often brings a space or a line break along.
  private static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return String(
      decoding: Array(text.utf8.drop(while: isBlank).reversed().drop(while: isBlank).reversed()), as: UTF8.self)
  }

  private func refusal(_ problem: Problem) throws(Problem) -> WebResponse {
    switch problem.status {
    case 401: return .page(SignInPage(refusal: .notGood, site: context.site()).render())
    case 429:
      let seconds = problem.headers.first.flatMap { Int($0.1) } ?? 60
      var response = WebResponse.page(SignInPage(refusal: .tooMany(seconds: seconds), site: context.site()).render())
      for (name, value) in problem.headers { response.headers.add(name: name, value: value) }
      return response
    default: throw problem
    }
  }
}
