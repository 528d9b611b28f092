/// One table as records are written to it and read from it: where its rows hang, and the columns that hold a record.
///
/// The columns are those of `DirectorySchema`; a column is only ever added at the end (see `RowChecksum`).
struct Table: Sendable {
  let name: String
  /// What the rows belong to.
  let owner: Owner
  /// The column that names the owner, then `ordinal` for the rows of a list, then a column that names a shared row.
  let keys: [String]
  /// The columns of the record itself, in the order of `StoredRecord.values`.
  let columns: [String]
  /// SQL that writes a row: keys, then source and checksum where the row is shared, then columns.
  let insertion: String
  /// SQL that reads rows: keys, then columns; a `WHERE` and `order` may follow.
  let selection: String
  let order: String

  /// A table of records of which each owner has a list, kept in order by an ordinal.
  static func list(_ name: String, of owner: Owner = .service, link: String? = nil, _ columns: String...) -> Table {
    Table(name, owner, keys: [owner.rawValue, "ordinal"] + [link].compactMap(\.self), columns)
  }

  /// A table of which each row is an owner itself.
  static func single(_ name: String, of owner: Owner, key: String = "row", link: String? = nil, _ columns: String...)
    -> Table
  {
    Table(name, owner, keys: [key] + [link].compactMap(\.self), columns)
  }

  /// A table of records that the services of one source share, named by source and checksum.
  static func shared(_ name: String, of owner: Owner, _ columns: String...) -> Table {
    Table(name, owner, keys: ["row"], stamps: ["source", "checksum"], columns)
  }

  private init(_ name: String, _ owner: Owner, keys: [String], stamps: [String] = [], _ columns: [String]) {
    self.name = name
    self.owner = owner
    self.keys = keys
    self.columns = columns
    let written = keys + stamps + columns
    let marks = Array(repeating: "?", count: written.count).joined(separator: ", ")
    insertion = "INSERT INTO \(name) (\(written.joined(separator: ", "))) VALUES (\(marks))"
    selection = "SELECT \((keys + columns).joined(separator: ", ")) FROM \(name)"
    order = " ORDER BY \(keys[0])" + (keys.contains("ordinal") ? ", ordinal" : "")
  }
}
