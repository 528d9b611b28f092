import Foundation
import OpenReferral

/// Vocabularies and their terms in the JSON of Open Referral UK 3.0.
public enum TaxonomyJSON {
  /// The identifier of a vocabulary, which the records know by its name alone. Terms without one share a vocabulary
  /// without a name.
  public static func id(ofTaxonomy name: String?) -> UUID { StableIdentifier.uuid("taxonomy", name ?? "") }

  /// The name of a vocabulary for people.
  static func name(ofTaxonomy name: String?) -> String { name ?? "Terms without a vocabulary" }

  /// Writes a term as one object.
  public static func write(_ term: TaxonomyTerm, to json: inout JSONWriter) { json.object { members(of: term, &$0) } }

  /// Writes a vocabulary as one object, with its terms when any are given.
  ///
  /// - Parameter name: as the terms give it; nil for those that give none.
  public static func write(taxonomy name: String?, terms: [TaxonomyTerm], to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id(ofTaxonomy: name))
      json.member("name", Self.name(ofTaxonomy: name))
      json.member("description", "")
      json.member("taxonomy_terms", each: terms) { write($1, to: &$0) }
    }
  }

  static func members(of term: TaxonomyTerm, _ json: inout JSONWriter) {
    json.member("id", term.id)
    json.member("name", term.name)
    json.member("description", term.description ?? "")
    json.member("parent_id", term.parentID)
    json.member("taxonomy", term.taxonomy)
    json.member("taxonomy_id", id(ofTaxonomy: term.taxonomy))
    json.member("term_uri", StrictFormat.uri(term.termURI))
  }
}
