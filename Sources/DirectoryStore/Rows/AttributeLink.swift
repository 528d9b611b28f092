import Foundation
import GRDB
import OpenReferral

/// An attribute without its term, which stands in a shared row: the columns of `attribute`.
struct AttributeLink: StoredRecord {
  var id: UUID
  var linkType: String?

  init(_ attribute: Attribute) {
    id = attribute.id
    linkType = attribute.linkType
  }

  var values: [DatabaseValue] { [.of(id), .of(linkType)] }

  init(from row: inout ColumnReader) throws {
    id = try row.next()
    linkType = try row.next()
  }
}
