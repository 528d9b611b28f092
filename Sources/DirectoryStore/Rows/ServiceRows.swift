import Foundation
import GRDB
import OpenReferral

/// A service as rows: its own, and those it shares with other services of its source.
struct ServiceRows {
  /// A row of the service that points to a shared record.
  struct Link {
    var row: StoredRow
    /// The shared record's own row, then the rows of its lists.
    var target: [StoredRow]
  }

  let own: [StoredRow]
  let organization: [StoredRow]
  let links: [Link]

  init(_ service: Service) {
    own = service.ownRows
    organization = service.organization.rows
    links =
      service.serviceAtLocations.enumerated().map { place, pair in
        Link(row: StoredRow(.serviceAtLocation, at: place, LocationLink(pair).values), target: pair.location.rows)
      }
      + service.attributes.enumerated().map { place, attribute in
        Link(
          row: StoredRow(.attribute, at: place, AttributeLink(attribute).values),
          target: [StoredRow(.taxonomyTerm, attribute.taxonomyTerm.values)])
      }
  }

  /// The checksum of the whole record: the service with all that is nested in it, and where it came from.
  func checksum(id: UUID, source: String, sourceIdentifier: String) throws -> Data {
    var checksum = RowChecksum()
    try checksum.combine([id.databaseValue, source.databaseValue, sourceIdentifier.databaseValue])
    try checksum.combine(own)
    try checksum.combine(organization)
    for link in links {
      try checksum.combine(link.row)
      try checksum.combine(link.target)
    }
    return checksum.value
  }
}
