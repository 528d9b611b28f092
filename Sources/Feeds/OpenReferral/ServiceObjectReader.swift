import Foundation
import OpenReferral

/// Makes one service out of one JSON object, leniently: unknown members are passed over, null is absent, and whatever
/// cannot be read is left out and said. Only a service without a name is refused.
struct ServiceObjectReader {
  let source: RecordSource
  let defaultKind: ListingKind
  /// True for what comes from somebody's software: any identifier is as good as a UUID, and descriptions may hold HTML,
  /// of which the words are kept.
  var isFeed = false
  var log = ProblemLog(recordIdentifier: nil)
  /// The service being read, and where its record starts.
  private(set) var serviceID = UUID()
  private(set) var rootPath = ""

  init(source: RecordSource, defaultKind: ListingKind) {
    self.source = source
    self.defaultKind = defaultKind
  }

  /// A service that stands by itself, or inside its organisation.
  func read(_ fields: JSONFields, organization: JSONFields?) -> FeedItem {
    var reader = self
    return reader.item(fields, organization: organization, link: nil)
  }

  /// A service inside the link to one of its locations. The link's identifier becomes the record's, since one service
  /// may come once for each of its locations.
  func read(_ fields: JSONFields, link: JSONFields) -> FeedItem {
    var reader = self
    return reader.item(fields, organization: nil, link: link)
  }

  private mutating func item(_ fields: JSONFields, organization: JSONFields?, link: JSONFields?) -> FeedItem {
    guard let name = text("name", fields, longest: CSVColumn.name.longest) else { return .refused(nameless(fields)) }
    let owner = organizationFields(fields) ?? organization
    let identifier = identify(link ?? fields, name: name)
    let organization = readOrganization(owner, serviceName: name)
    var service = Service(id: serviceID, name: name, organization: organization, kind: defaultKind)
    readWords(fields, into: &service)
    readTerms(fields, into: &service)
    readPlaces(fields, link: link, into: &service)
    readContacts(fields, into: &service)
    readProvider(fields, into: &service)
    let place = fields.path.isEmpty ? "the document" : fields.path
    let record = ServiceRecord(service: service, sourceIdentifier: identifier, location: place)
    return .record(record, problems: log.problems)
  }

  /// Sets what parts of the record are named by, and gives the source's identifier of it.
  private mutating func identify(_ fields: JSONFields, name: String) -> String {
    let stated = text("id", fields, longest: 200)
    let identifier = stated ?? StableIdentifier.uuid(source.key, "service", name).uuidString
    log.recordIdentifier = identifier
    rootPath = fields.path
    serviceID = RecordIdentity.service(identifier, source: source)
    if stated.flatMap(RecordIdentity.uuid) == nil { noteMadeID(fields, found: stated ?? "nothing") }
    return identifier
  }

  private func nameless(_ fields: JSONFields) -> RecordProblem {
    var identifier: String?
    if case .string(let id)? = fields.object["id"] {
      identifier = PlainText.cleaned(String(id.unicodeScalars.prefix(200)))
    }
    return RecordProblem(
      severity: .refused, location: fields.path(of: "name"), recordIdentifier: identifier, field: "name",
      expected: "a name", found: fields.object["name"]?.kindInWords ?? "nothing",
      remedy: "Give it the name that people know it by.")
  }
}
