import Access
import Doorstep
import Feeds
import Foundation
import NIOCore
import OpenReferral

/// The addresses of Open Referral UK, both versions: which parameters each reads, and the one walk that answers.
extension RouteTable {
  static func openReferral(_ context: WebContext) -> [Route] {
    current(context) + legacy(context)
  }

  private static func query(_ asked: OpenRequest, _ context: WebContext) throws(Problem) -> OpenQuery {
    try OpenQueryReader(request: asked, gazetteer: context.directory.gazetteer).read()
  }

  // MARK: 3.0

  private static func current(_ context: WebContext) -> [Route] {
    let prefix = OpenVersion.current.prefix
    let details = FixedEndpoint(ByteBuffer(bytes: apiDetails), type: ContentType.json)
    let json = ServiceJSON()
    return [
      Route(prefix, for: .usePublicly, get: details),
      Route("\(prefix)/", for: .usePublicly, get: details),
      Route("\(prefix)/services", for: .usePublicly, get: services(context)),
      Route(
        "\(prefix)/services/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          guard let service = try reading.service(id) else { return false }
          json.write(service, .full, to: &writer)
          return true
        }),
      Route(
        "\(prefix)/service_at_locations",
        for: .usePublicly,
        get: OpenListEndpoint(
          context: context, version: .current, parameters: OpenParameter.services,
          repeatableParameters: OpenParameter.repeatable
        ) { asked, reading, items in
          let depth: ServiceJSON.Depth = asked.flag("full") ? .full : .flat
          return try reading.links(query(asked, context), asked.slice) { link, service in
            items.add { json.write(link, of: service, depth, to: &$0) }
          }
        }),
      Route(
        "\(prefix)/service_at_locations/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          guard let (link, service) = try reading.link(id) else { return false }
          json.write(link, of: service, .full, to: &writer)
          return true
        }),
    ] + organizations(context, json) + taxonomies(context)
  }

  private static func services(_ context: WebContext) -> OpenListEndpoint {
    OpenListEndpoint(
      context: context, version: .current, parameters: OpenParameter.services,
      repeatableParameters: OpenParameter.repeatable
    ) { asked, reading, items in
      let query = try query(asked, context)
      if asked.flag("minimal") {
        return try reading.summaries(query, asked.slice) { summary in items.add { write(summary, &$0) } }
      }
      let depth: ServiceJSON.Depth = asked.flag("full") ? .full : .flat
      return try reading.services(query, asked.slice) { service in
        items.add { ServiceJSON().write(service, depth, to: &$0) }
      }
    }
  }

  /// The schema of the list asks for name and status besides what the parameter is said to leave; the text of the
  /// standard says `modified_date`, its schema `last_modified`: both are given.
  private static func write(_ summary: OpenSummary, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", summary.id)
      json.member("name", summary.name)
      json.member("status", summary.status.rawValue)
      json.member("last_modified", summary.lastModified)
      json.member("modified_date", summary.lastModified)
    }
  }

  private static func organizations(_ context: WebContext, _ json: ServiceJSON) -> [Route] {
    [
      Route(
        "\(OpenVersion.current.prefix)/organizations",
        for: .usePublicly,
        get: OpenListEndpoint(context: context, version: .current, parameters: OpenParameter.organizations) {
          asked, reading, items in
          let isFull = asked.flag("full")
          let withServices = asked.flag("full_service")
          return try reading.organizations(
            asked.text, organizationQuery(asked), asked.slice, withServices: withServices
          ) { organization, services in
            items.add { writer in
              json.write(
                organization, services: services, .full, withIdentifiers: isFull || withServices, to: &writer)
            }
          }
        }),
      Route(
        "\(OpenVersion.current.prefix)/organizations/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context, parameters: ["full_service"]) { id, asked, reading, writer in
          guard let (organization, services) = try reading.organization(id, withServices: true) else { return false }
          let depth: ServiceJSON.Depth = asked.flag("full_service") ? .full : .flat
          json.write(organization, services: services, depth, to: &writer)
          return true
        }),
    ]
  }

  /// Version 1: those that run something with a term, or with a term of a vocabulary.
  static func organizationQuery(_ asked: OpenRequest) throws(Problem) -> OpenQuery {
    var query = OpenQuery()
    if let term = try asked.identifier("taxonomy") { query.terms.append(OpenQuery.Term(id: term)) }
    if let scheme = asked.parameters["scheme"] { query.terms.append(OpenQuery.Term(vocabulary: scheme)) }
    return query
  }

  private static let apiDetails: [UInt8] = {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "HSDS-UK-3.0")
      json.member("profile", "https://docs.openreferraluk.org")
      json.member("openapi_url", "https://openreferraluk.org/specifications/3.0/openapi.json")
    }
    return json.bytes
  }()
}
