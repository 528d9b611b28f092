import Access
import Doorstep
import Feeds
import Foundation
import NIOCore
import OpenReferral

/// Open Referral UK 1.0. We hold no reviews: the list is there, and empty.
extension RouteTable {
  static func legacy(_ context: WebContext) -> [Route] {
    let prefix = OpenVersion.legacy.prefix
    let json = LegacyServiceJSON()
    let list: (@escaping Walk, [String], [String]) -> OpenListEndpoint = { walk, parameters, repeatable in
      OpenListEndpoint(
        context: context, version: .legacy, parameters: parameters, repeatableParameters: repeatable, write: walk)
    }
    return [
      Route(
        "\(prefix)/services", for: .usePublicly,
        get: list(services(context), OpenParameter.services, OpenParameter.repeatable)),
      Route(
        "\(prefix)/services/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          guard let service = try reading.service(id) else { return false }
          json.write(service, parts: Set(LegacyServiceJSON.Part.allCases), to: &writer)
          return true
        }),
      Route("\(prefix)/organizations", for: .usePublicly, get: list(organizations, OpenParameter.organizations, [])),
      Route(
        "\(prefix)/organizations/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          guard let (organization, services) = try reading.organization(id, withServices: true) else { return false }
          json.write(organization, services: services, to: &writer)
          return true
        }),
      Route("\(prefix)/locations", for: .usePublicly, get: list(locations, OpenParameter.paging, [])),
      Route(
        "\(prefix)/locations/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          guard let (location, links) = try reading.location(id) else { return false }
          json.write(location, links: links, isDetailed: true, to: &writer)
          return true
        }),
      Route(
        "\(prefix)/taxonomies", for: .usePublicly,
        get: list(terms, OpenParameter.legacyTerms, OpenParameter.legacyTermChoices)),
      Route(
        "\(prefix)/taxonomies/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          guard let term = reading.terms(where: { $0.id == id }, text: "").first else { return false }
          json.write(term, to: &writer)
          return true
        }),
      Route("\(prefix)/vocabularies", for: .usePublicly, get: VocabulariesEndpoint(context: context)),
      Route("\(prefix)/reviews", for: .usePublicly, get: list({ _, _, _ in 0 }, OpenParameter.paging, [])),
      Route(
        "\(prefix)/reviews/{id}", for: .usePublicly, get: OpenItemEndpoint(context: context) { _, _, _, _ in false }),
    ]
  }

  private typealias Walk = @Sendable (OpenRequest, OpenReading, inout OpenItems) throws -> Int

  private static func services(_ context: WebContext) -> Walk {
    { asked, reading, items in
      let query = try OpenQueryReader(request: asked, gazetteer: context.directory.gazetteer).read()
      let parts = asked.flag("full") ? Set(LegacyServiceJSON.Part.allCases) : try asked.parts()
      return try reading.services(query, asked.slice) { service in
        items.add { LegacyServiceJSON().write(service, parts: parts, to: &$0) }
      }
    }
  }

  private static let organizations: Walk = { asked, reading, items in
    let withServices = asked.flag("full_service")
    return try reading.organizations(
      asked.text, organizationQuery(asked), asked.slice, withServices: withServices
    ) { organization, services in
      items.add { LegacyServiceJSON().write(organization, services: services, to: &$0) }
    }
  }

  private static let locations: Walk = { asked, reading, items in
    try reading.locations(asked.slice) { location in
      items.add { LegacyServiceJSON().write(location, links: [], isDetailed: false, to: &$0) }
    }
  }

  private static let terms: Walk = { asked, reading, items in
    let terms = reading.terms(where: try termFilter(asked, topOnly: "root_only"), text: asked.text)
    for term in asked.shown(of: terms) { items.add { LegacyServiceJSON().write(term, to: &$0) } }
    return terms.count
  }
}

extension OpenRequest {
  /// The lists that the items of a list are to include.
  fileprivate func parts() throws(Problem) -> Set<LegacyServiceJSON.Part> {
    var parts: Set<LegacyServiceJSON.Part> = []
    for name in all("include") {
      guard let part = LegacyServiceJSON.Part(rawValue: name) else {
        let names = LegacyServiceJSON.Part.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(400, .wrongValue, "It is one of: \(names).", field: "include")
      }
      parts.insert(part)
    }
    return parts
  }
}
