import Foundation
import GRDB
import OpenReferral

/// The shared records, whole, by row number.
extension ServiceTables {
  func organizations() throws -> [Int64: Organization] {
    let identifiers: [Int64: [OrganizationIdentifier]] = try lists(.organizationIdentifier)
    var organizations: [Int64: Organization] = try singles(.organization)
    for (row, list) in identifiers { organizations[row]?.identifiers = list }
    return organizations
  }

  func locations() throws -> [Int64: Location] {
    let addresses: [Int64: [Address]] = try lists(.address)
    let accessibility: [Int64: [Accessibility]] = try lists(.accessibility)
    var locations: [Int64: Location] = try singles(.location)
    for (row, list) in addresses { locations[row]?.addresses = list }
    for (row, list) in accessibility { locations[row]?.accessibility = list }
    return locations
  }

  /// Sources by key, always all of them. One that does not match its checksum is left out.
  func sources() throws -> [String: RecordSource] {
    var sources: [String: RecordSource] = [:]
    let cursor = try Row.fetchCursor(
      database, sql: "SELECT key, name, licence, attribution, illustrative, checksum FROM source")
    while let row = try cursor.next() {
      var columns = ColumnReader(row)
      guard let source = try? RecordSource(from: &columns), let checksum: Data = try? columns.next(),
        (try? source.checksum()) == checksum
      else { continue }
      sources[source.key] = source
    }
    return sources
  }
}
