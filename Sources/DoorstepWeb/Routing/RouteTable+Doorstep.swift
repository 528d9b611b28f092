import NIOCore
import Presentation

extension RouteTable {
  /// The addresses of Doorstep.
  init(_ context: WebContext, _ pages: PageContext, _ readiness: ReadinessState) {
    routes = Self.api(context, readiness) + Self.pages(pages)
  }

  /// Those for programs: what the OpenAPI document describes.
  static func api(_ context: WebContext, _ readiness: ReadinessState) -> [Route] {
    [
      Route("/api/v1/find", get: PublicFindEndpoint(context: context), post: PrivateFindEndpoint(context: context)),
      Route("/api/v1/listings/{id}", get: ListingEndpoint(context: context)),
      Route("/api/v1/places", get: PlacesEndpoint(context: context)),
      Route("/api/v1/interests", get: InterestsEndpoint(context: context)),
      Route("/api/v1/kinds", get: KindsEndpoint()),
      Route("/openapi.json", get: FixedEndpoint(ByteBuffer(string: OpenAPIDocument.text), type: ContentType.json)),
      Route("/healthz", get: HealthEndpoint()),
      Route("/readyz", get: ReadinessEndpoint(state: readiness)),
      Route("/metrics", get: MetricsEndpoint(context: context)),
    ]
  }

  /// Those for people: as `Page` lists them.
  static func pages(_ context: PageContext) -> [Route] {
    [
      Route("/", get: HomeEndpoint(context: context)),
      Route(
        "/find", get: FindPageEndpoint(context: context), post: FindPageEndpoint(context: context, isPrivate: true)),
      Route("/print", get: PrintEndpoint(context: context), post: PrintEndpoint(context: context, isPrivate: true)),
      Route("/listings/{id}", get: ListingPageEndpoint(context: context)),
      Route(
        "/listings/{id}/suggest", get: SuggestEndpoint(context: context), post: SuggestionEndpoint(context: context)),
      Route("/shortlist", get: ShortlistEndpoint(context: context), post: ShortlistChangeEndpoint(context: context)),
      Route("/accessibility", get: NoticeEndpoint(context: context) { AccessibilityPage(site: $0).render() }),
      Route("/privacy", get: NoticeEndpoint(context: context) { PrivacyPage(site: $0).render() }),
      Route(
        "/style.css",
        get: FixedEndpoint(ByteBuffer(bytes: SiteAssets.stylesheet), type: SiteAssets.stylesheetContentType)),
      Route("/icon.svg", get: FixedEndpoint(ByteBuffer(bytes: SiteAssets.icon), type: SiteAssets.iconContentType)),
    ]
  }
}
