import Foundation
import OpenReferral

extension ServiceObjectReader {
  mutating func organizationFields(_ fields: JSONFields) -> JSONFields? { object("organization", in: fields) }

  /// The organisation; one of the service's own name where none is given.
  mutating func readOrganization(_ fields: JSONFields?, serviceName: String) -> Organization {
    guard let fields, let name = text("name", fields, longest: CSVColumn.name.longest) else {
      return Organization(id: RecordIdentity.organization(named: serviceName, source: source), name: serviceName)
    }
    var organization = Organization(
      id: uuid(fields, else: RecordIdentity.organization(named: name, source: source)), name: name)
    organization.description = description(fields)
    organization.email = value("email", fields, EmailAddress.read)
    organization.website = address("website", "url", in: fields)
    organization.logo = address("logo", in: fields)
    organization.uri = address("uri", in: fields)
    if let parent = text("parent_organization_id", fields) {
      organization.parentOrganizationID = RecordIdentity.uuid(parent)
    }
    organization.identifiers = objects("organization_identifiers", in: fields)
      .compactMap { identifier($0, of: organization.id) }
    return organization
  }

  private mutating func identifier(_ fields: JSONFields, of organization: UUID) -> OrganizationIdentifier? {
    guard let number = text("identifier", fields) else { return nil }
    let scheme = text("identifier_scheme", fields)
    let type = text("identifier_type", fields) ?? scheme ?? "Register number"
    let id = uuid(fields, else: RecordIdentity.part(of: organization, number))
    return OrganizationIdentifier(id: id, scheme: scheme, type: type, identifier: number)
  }

  mutating func readWords(_ fields: JSONFields, into service: inout Service) {
    service.kind = value("kind", fields, KindText.read) ?? service.kind
    service.status = value("status", fields, StatusText.read) ?? .active
    service.description = description(fields)
    service.interests = texts("interests", in: fields)
    service.alert = text("alert", fields)
    service.accreditations = text("accreditations", fields)
    service.assuredDate = value("assured_date", fields, DateText.read)
    service.assuredBy = text("assured_by", "assurer_email", from: fields)
    service.lastModified = text("last_modified", fields, longest: 40)
    service.languages = objects("languages", in: fields).map { language($0) }
    service.funding = objects("funding", "fundings", in: fields)
      .map { Funding(id: partID($0), source: text("source", $0)) }
    service.attributes = objects("attributes", "service_taxonomys", in: fields).compactMap { attribute($0) }
  }

  /// In files, mark-up stays as the characters it is made of.
  mutating func description(_ fields: JSONFields) -> String? {
    text("description", from: fields, longest: CSVColumn.description.longest, keepingLines: true)
  }

  mutating func address(_ names: String..., in fields: JSONFields) -> String? {
    guard let name = fields.first(of: names)?.name else { return nil }
    return value(name, fields, WebAddress.read)
  }

  private mutating func language(_ fields: JSONFields) -> Language {
    Language(
      id: partID(fields), name: text("name", "language", from: fields), code: text("code", fields),
      note: text("note", fields))
  }

  private mutating func attribute(_ fields: JSONFields) -> Attribute? {
    guard let term = object("taxonomy_term", in: fields) ?? object("taxonomy", in: fields) else { return nil }
    guard let name = text("name", "term", from: term) else {
      let fault = ValueFault(expected: "the name of the term", remedy: "Left out. Name it at the source.")
      log.mended(at: term.path(of: "name"), field: "name", fault: fault, found: "nothing")
      return nil
    }
    var taxonomyTerm = TaxonomyTerm(id: uuid(term, else: StableIdentifier.uuid(source.key, "term", name)), name: name)
    taxonomyTerm.description = description(term)
    taxonomyTerm.taxonomy = text("taxonomy", "vocabulary", from: term)
    if let parent = text("parent_id", term) { taxonomyTerm.parentID = RecordIdentity.uuid(parent) }
    taxonomyTerm.termURI = address("term_uri", in: term)
    return Attribute(id: partID(fields), linkType: text("link_type", fields), taxonomyTerm: taxonomyTerm)
  }
}
