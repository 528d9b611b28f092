import Access
import Doorstep
import Feeds
import Foundation
import OpenReferral

/// The vocabularies of Open Referral UK 3.0 and their terms. There are few: the terms that some service carries.
extension RouteTable {
  static func taxonomies(_ context: WebContext) -> [Route] {
    let prefix = OpenVersion.current.prefix
    return [
      Route(
        "\(prefix)/taxonomies",
        for: .usePublicly,
        get: OpenListEndpoint(context: context, version: .current, parameters: OpenParameter.taxonomies) {
          asked, reading, items in
          let names = reading.taxonomies(text: asked.text)
          for name in asked.shown(of: names) { items.add { TaxonomyJSON.write(taxonomy: name, terms: [], to: &$0) } }
          return names.count
        }),
      Route(
        "\(prefix)/taxonomies/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          let names = reading.taxonomies(text: "")
          guard let name = names.first(where: { TaxonomyJSON.id(ofTaxonomy: $0) == id }) else { return false }
          TaxonomyJSON.write(
            taxonomy: name, terms: reading.terms(where: { $0.taxonomy == name }, text: ""), to: &writer)
          return true
        }),
      Route(
        "\(prefix)/taxonomy_terms",
        for: .usePublicly,
        get: OpenListEndpoint(context: context, version: .current, parameters: OpenParameter.terms) {
          asked, reading, items in
          let terms = reading.terms(where: try termFilter(asked, topOnly: "top_only"), text: asked.text)
          for term in asked.shown(of: terms) { items.add { TaxonomyJSON.write(term, to: &$0) } }
          return terms.count
        }),
      Route(
        "\(prefix)/taxonomy_terms/{id}",
        for: .usePublicly,
        get: OpenItemEndpoint(context: context) { id, _, reading, writer in
          guard let term = reading.terms(where: { $0.id == id }, text: "").first else { return false }
          TaxonomyJSON.write(term, to: &writer)
          return true
        }),
    ]
  }

  /// Which terms are asked for, by the parameters of either version.
  ///
  /// - Parameter topOnly: what the version calls "only those without a parent".
  static func termFilter(_ asked: OpenRequest, topOnly: String) throws(Problem) -> (TaxonomyTerm) -> Bool {
    let isTop = asked.flag(topOnly)
    let parent = try asked.identifier("parent_id")
    let taxonomy = try asked.identifier("taxonomy_id")
    let vocabulary = asked.parameters["vocabulary"]
    let choices = try asked.identifiers("needs") + asked.identifiers("circumstances")
    return { term in
      (!isTop || term.parentID == nil) && (parent == nil || term.parentID == parent)
        && (taxonomy == nil || TaxonomyJSON.id(ofTaxonomy: term.taxonomy) == taxonomy)
        && (vocabulary == nil || term.taxonomy == vocabulary) && (choices.isEmpty || choices.contains(term.id))
    }
  }
}

extension OpenRequest {
  /// The things of the page asked for.
  func shown<Thing>(of things: [Thing]) -> ArraySlice<Thing> { things[slice.range(of: things.count)] }
}
