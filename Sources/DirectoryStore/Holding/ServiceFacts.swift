import Foundation
import GRDB
import OpenReferral

/// What the rules for holds look at of one service, as an import leaves it.
public struct ServiceFacts: Hashable, Sendable {
  public var serviceID: UUID
  public var name: String
  /// The name of the organisation that runs it.
  public var organization: String
  /// As published.
  public var phones: [String]
  public var webAddresses: [String]
  public var emails: [String]
  /// Its first location's coordinates in degrees; nil when it has none.
  public var latitude: Double?
  public var longitude: Double?
  /// Whether people may see it: neither hidden by its status nor held.
  public var isPublished: Bool
  /// Whether this import added it, or changed what is stated here (coordinates apart).
  public var isNew: Bool
  /// Whether it was there before this import and somebody else vouches for it: another source that is not invented, or
  /// whoever assured it.
  public var isTrusted: Bool

  public init(serviceID: UUID, name: String, organization: String) {
    self.serviceID = serviceID
    self.name = name
    self.organization = organization
    phones = []
    webAddresses = []
    emails = []
    isPublished = true
    isNew = true
    isTrusted = false
  }

  /// A digest of name, organisation, contact details and whether it is published. Where it stays the same, there is
  /// nothing new for a rule to look at.
  var fingerprint: Data {
    let lists = [[name, organization], phones, webAddresses, emails, isPublished ? ["published"] : []]
    let bytes = lists.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}").utf8
    return withUnsafeBytes(of: Checksum.fnv1a128(of: bytes).bigEndian) { Data($0) }
  }
}

extension ServiceFacts {
  /// SQL for one row a service. Takes the key of the import's source as its argument.
  static let selection = """
    SELECT service_record.service_id, service.name, organization.name,
      (SELECT group_concat(number, char(10)) FROM (
        SELECT number FROM phone WHERE phone.service = service_record.row
        UNION SELECT number FROM contact_phone WHERE contact_phone.service = service_record.row)),
      coalesce(service.url, '') || char(10) || coalesce(organization.website, ''),
      coalesce(service.email, '') || char(10) || coalesce(organization.email, '') || char(10) || coalesce(
        (SELECT group_concat(email, char(10)) FROM contact WHERE contact.service = service_record.row), ''),
      place.latitude, place.longitude,
      service.status IN (\(shownStatuses)) AND NOT (\(Hold.isWithheld)),
      coalesce(seen.is_new, 0),
      coalesce(seen.is_new, 0) = 0 AND source.illustrative = 0
        AND (source.key <> ? OR service.assured_date IS NOT NULL)
    FROM service_record
      JOIN service USING (row) JOIN organization ON organization.row = service.organization
      JOIN source ON source.key = service_record.source
      LEFT JOIN service_at_location AS link ON link.service = service_record.row AND link.ordinal = 0
      LEFT JOIN location AS place ON place.row = link.location
      LEFT JOIN hold USING (service_id) LEFT JOIN temp.seen ON seen.row = service_record.row
    """

  private static let shownStatuses = ServiceStatus.allCases.filter(\.isShown).map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  /// Reads a row of `selection`.
  init(_ row: Row) throws {
    var columns = ColumnReader(row)
    serviceID = try columns.next()
    name = try columns.next()
    organization = try columns.next()
    phones = try Self.lines(columns.next())
    webAddresses = try Self.lines(columns.next())
    emails = try Self.lines(columns.next())
    latitude = try columns.next()
    longitude = try columns.next()
    isPublished = try columns.next()
    isNew = try columns.next()
    isTrusted = try columns.next()
  }

  private static func lines(_ text: String?) -> [String] {
    (text ?? "").utf8.split(separator: UInt8(ascii: "\n")).compactMap { String($0) }
  }
}
