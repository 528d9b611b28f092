import Presentation

/// A page that says something about the site.
struct NoticeEndpoint: Endpoint {
  let context: PageContext
  let render: @Sendable (SiteSettings) -> Page

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse { .page(render(context.site())) }
}
