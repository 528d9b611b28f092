import Foundation
import GRDB
import OpenReferral

/// A service at a location without the location, which stands in a shared row: the columns of `service_at_location`.
struct LocationLink: StoredRecord {
  var id: UUID

  init(_ serviceAtLocation: ServiceAtLocation) { id = serviceAtLocation.id }

  var values: [DatabaseValue] { [.of(id)] }

  init(from row: inout ColumnReader) throws { id = try row.next() }
}
