import OpenReferral

/// Which columns it takes to tell the rows of a file without ids apart: as few as will do, so that an id survives a
/// change elsewhere in its row, and the same whatever the order of the rows.
///
/// A personal assistant's row is told by no column that says where it is: the id is kept and shown, and must not change
/// with a home or betray it.
struct RowCensus: Sendable {
  /// What is counted of one set of columns: keys that stand for more than one content.
  private struct Level: Sendable {
    var contents: [UInt128: UInt128] = [:]
    var ambiguous: Set<UInt128> = []

    mutating func count(_ key: UInt128, content: UInt128) {
      if contents.updateValue(contents[key] ?? content, forKey: key) ?? content != content { ambiguous.insert(key) }
    }
  }

  private let defaultKind: ListingKind
  private var short = Level()
  private var long = Level()

  /// - Parameter defaultKind: the kind of rows that do not say.
  init(defaultKind: ListingKind) { self.defaultKind = defaultKind }

  /// Takes a row into account. Exact repetitions change nothing.
  mutating func count(_ row: CSVRow) {
    let content = fullKey(of: row)
    short.count(shortKey(of: row), content: content)
    long.count(longKey(of: row), content: content)
  }

  /// The identifier of a row: 32 hexadecimal digits out of name and place; more columns only where rows share those.
  func identifier(of row: CSVRow) -> String {
    let short = shortKey(of: row)
    if !self.short.ambiguous.contains(short) { return RowCensus.text(short) }
    let long = longKey(of: row)
    return RowCensus.text(self.long.ambiguous.contains(long) ? fullKey(of: row) : long)
  }

  private func isPlaceless(_ row: CSVRow) -> Bool {
    (row[.kind].flatMap { KindText.read($0).value } ?? defaultKind) == .personalAssistant
  }

  private func shortKey(of row: CSVRow) -> UInt128 {
    if isPlaceless(row) { return row.fingerprint(of: [.name, .organisation]) }
    if row[.postcode] != nil { return row.fingerprint(of: [.name, .postcode]) }
    if row[.address] != nil { return row.fingerprint(of: [.name, .address, .town]) }
    return row.fingerprint(of: [.name, .town, .latitude, .longitude])
  }

  private func longKey(of row: CSVRow) -> UInt128 {
    let columns: [CSVColumn] = [
      .name, .organisation, .kind, .interests, .venue, .address, .town, .postcode, .charityNumber, .latitude,
      .longitude,
    ]
    return row.fingerprint(of: isPlaceless(row) ? columns.filter { !Self.placeColumns.contains($0) } : columns)
  }

  private func fullKey(of row: CSVRow) -> UInt128 {
    isPlaceless(row)
      ? row.fingerprint(of: CSVColumn.allCases.filter { !Self.placeColumns.contains($0) }) : row.fingerprint
  }

  private static let placeColumns: Set<CSVColumn> = [
    .venue, .address, .town, .postcode, .latitude, .longitude, .precision, .uprn, .district,
  ]

  private static func text(_ key: UInt128) -> String {
    let digits = String(key, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}
