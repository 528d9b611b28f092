import NIOCore
import Presentation

extension RouteTable {
  /// The addresses of Doorstep.
  init(_ context: WebContext, _ readiness: ReadinessState) {
    routes = Self.api(context, readiness)
  }

  /// Those for programs: what the OpenAPI document describes.
  static func api(_ context: WebContext, _ readiness: ReadinessState) -> [Route] {
    [
      Route("/api/v1/find", get: PublicFindEndpoint(context: context), post: PrivateFindEndpoint(context: context)),
      Route("/api/v1/listings/{id}", get: ListingEndpoint(context: context)),
      Route("/api/v1/places", get: PlacesEndpoint(context: context)),
      Route("/api/v1/kinds", get: KindsEndpoint()),
      Route("/openapi.json", get: FixedEndpoint(json: ByteBuffer(string: OpenAPIDocument.text))),
      Route("/healthz", get: HealthEndpoint()),
      Route("/readyz", get: ReadinessEndpoint(state: readiness)),
      Route("/metrics", get: MetricsEndpoint(context: context)),
    ]
  }
}
