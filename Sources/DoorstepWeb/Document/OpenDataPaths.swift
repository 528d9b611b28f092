import Feeds

/// The addresses of open data in the OpenAPI document. What their bodies hold is for the official schemas to say, to
/// which `scripts/open-data-tests` holds them; here is where they are and which parameters they read.
enum OpenDataPaths {
  /// Members of `paths`, without a comma after the last.
  static let text = operations.map { operation in
    var json = JSONWriter()
    operation.write(to: &json)
    return "\"\(operation.path)\": " + String(decoding: json.bytes, as: UTF8.self)
  }.joined(separator: ",\n")

  private static let operations: [OpenDataOperation] = current + legacy + openActive

  private static let current = [
    OpenDataOperation("/openreferral/3.0", "Which standard this is", .details),
    OpenDataOperation("/openreferral/3.0/", "The same", .details),
    OpenDataOperation(
      "/openreferral/3.0/services", "Services", .list, OpenParameter.services, OpenParameter.repeatable),
    OpenDataOperation("/openreferral/3.0/services/{id}", "One service with everything", .item),
    OpenDataOperation(
      "/openreferral/3.0/service_at_locations", "Services at their places", .list, OpenParameter.services,
      OpenParameter.repeatable),
    OpenDataOperation("/openreferral/3.0/service_at_locations/{id}", "One service at one place", .item),
    OpenDataOperation("/openreferral/3.0/organizations", "Organisations", .list, OpenParameter.organizations),
    OpenDataOperation(
      "/openreferral/3.0/organizations/{id}", "One organisation with its services", .item, ["full_service"]),
    OpenDataOperation("/openreferral/3.0/taxonomies", "Vocabularies", .list, OpenParameter.taxonomies),
    OpenDataOperation("/openreferral/3.0/taxonomies/{id}", "One vocabulary with its terms", .item),
    OpenDataOperation("/openreferral/3.0/taxonomy_terms", "Terms", .list, OpenParameter.terms),
    OpenDataOperation("/openreferral/3.0/taxonomy_terms/{id}", "One term", .item),
  ]

  private static let legacy = [
    OpenDataOperation(
      "/openreferral/1.0/services", "Services", .legacyList, OpenParameter.services, OpenParameter.repeatable),
    OpenDataOperation("/openreferral/1.0/services/{id}", "One service with everything", .item),
    OpenDataOperation("/openreferral/1.0/organizations", "Organisations", .legacyList, OpenParameter.organizations),
    OpenDataOperation("/openreferral/1.0/organizations/{id}", "One organisation with its services", .item),
    OpenDataOperation("/openreferral/1.0/locations", "Locations", .legacyList, OpenParameter.paging),
    OpenDataOperation("/openreferral/1.0/locations/{id}", "One location with who meets there", .item),
    OpenDataOperation(
      "/openreferral/1.0/taxonomies", "Terms, which version 1 calls taxonomies", .legacyList,
      OpenParameter.legacyTerms, OpenParameter.legacyTermChoices),
    OpenDataOperation("/openreferral/1.0/taxonomies/{id}", "One term", .item),
    OpenDataOperation("/openreferral/1.0/vocabularies", "Names of vocabularies", .texts),
    OpenDataOperation("/openreferral/1.0/reviews", "Reviews, of which we hold none", .legacyList, OpenParameter.paging),
    OpenDataOperation("/openreferral/1.0/reviews/{id}", "Not there", .item),
  ]

  private static let openActive = [
    OpenDataOperation("/openactive", "What is published, as a Dataset in JSON-LD", .dataset),
    OpenDataOperation(
      "/openactive/sessions", "Groups, activities and courses as an RPDE feed", .feed,
      ["afterTimestamp", "afterId", "limit"]),
  ]
}
