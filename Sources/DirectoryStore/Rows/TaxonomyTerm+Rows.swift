import GRDB
import OpenReferral

/// The columns of `taxonomy_term`.
extension TaxonomyTerm: StoredRecord {
  var values: [DatabaseValue] {
    [.of(id), .of(name), .of(description), .of(taxonomy), .of(parentID), .of(termURI)]
  }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), name: try row.next(), description: try row.next(), taxonomy: try row.next())
    parentID = try row.next()
    termURI = try row.next()
  }
}
