import OpenReferral

/// One row in terms of our columns: cleaned text, empty cells left out.
struct CSVRow: Sendable {
  let line: Int
  let texts: [CSVColumn: String]

  subscript(column: CSVColumn) -> String? { texts[column] }

  init(_ record: CSVRecord, plan: ColumnPlan) {
    line = record.line
    var texts: [CSVColumn: String] = [:]
    for (column, recipe) in plan.recipes {
      texts[column] = CSVRow.text(of: column, recipe, record, plan)
    }
    self.texts = texts
  }

  /// A hash of what the row says in our columns, for telling rows apart. Linear in its length.
  var fingerprint: UInt128 { fingerprint(of: CSVColumn.allCases) }

  /// A hash of some columns only.
  func fingerprint(of columns: [CSVColumn]) -> UInt128 {
    Checksum.fnv1a128(of: columns.map { texts[$0] ?? "" }.joined(separator: "\0").utf8)
  }

  // MARK: Making the text of a column

  private static func text(
    of column: CSVColumn, _ recipe: ColumnRecipe, _ record: CSVRecord, _ plan: ColumnPlan
  ) -> String? {
    func cell(_ header: String) -> String? { self.cell(header, keepingLines: column == .description, record, plan) }
    var parts: [String] = []
    for pieces in recipe.alternatives where parts.isEmpty { parts = joined(pieces, cell: cell) }
    parts += recipe.flags.filter { cell($0.header).map(isYes) ?? false }.map(\.word)
    let joined = parts.joined(separator: column.isList ? String(UnicodeScalar(plan.separator)) : column.joiner)
    if joined.isEmpty { return nil }
    return recipe.translations[joined.asciiLowercased] ?? recipe.otherwise ?? joined
  }

  /// The pieces that have text; none when every column among them is empty.
  private static func joined(_ pieces: [ColumnRecipe.Piece], cell: (String) -> String?) -> [String] {
    let texts = pieces.map { piece in
      guard let header = piece.header else { return piece.prefix + piece.suffix }
      return cell(header).map { piece.prefix + $0 + piece.suffix } ?? ""
    }
    let isFixed = pieces.allSatisfy { $0.header == nil }
    let hasColumn = zip(pieces, texts).contains { $0.header != nil && !$1.isEmpty }
    return isFixed || hasColumn ? texts.filter { !$0.isEmpty } : []
  }

  private static func cell(_ header: String, keepingLines: Bool, _ record: CSVRecord, _ plan: ColumnPlan) -> String? {
    guard let position = plan.positions[header], position < record.cells.count else { return nil }
    let raw = plan.isNative ? FormulaGuard.removed(from: record.cells[position]) : record.cells[position]
    guard let text = PlainText.cleaned(raw, keepingLines: keepingLines) else { return nil }
    let isEmpty = text.utf8.count <= 100 && plan.emptyValues.contains(text.asciiLowercased)
    return isEmpty ? nil : text
  }

  private static func isYes(_ text: String) -> Bool {
    ["yes", "y", "true", "x", "1"].contains(text.asciiLowercased)
  }
}
