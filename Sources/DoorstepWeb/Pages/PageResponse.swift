import NIOCore
import NIOHTTP1
import Presentation

extension WebResponse {
  /// A page, with what it may load and how long it may be kept.
  static func page(_ page: Page) -> WebResponse {
    WebResponse(
      page.status, type: Page.contentType, body: ByteBuffer(bytes: page.bytes),
      headers: [
        ("Content-Security-Policy", page.contentSecurityPolicy),
        ("Cache-Control", page.mayBeStored ? "private, no-cache" : "no-store"),
      ])
  }

  /// A problem in words for people, with the headers that it asks for.
  static func problemPage(_ problem: Problem, site: SiteSettings) -> WebResponse {
    let seconds = problem.headers.first { $0.0 == "Retry-After" }.flatMap { Int($0.1) }
    var response = page(ErrorPage(status: problem.status, retryAfter: seconds, site: site).render())
    for (name, value) in problem.headers { response.headers.add(name: name, value: value) }
    return response
  }
}
