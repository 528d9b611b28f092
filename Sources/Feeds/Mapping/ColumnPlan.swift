import OpenReferral

/// A mapping bound to the header row of one file: for each column of ours, which cells of theirs it is made of.
struct ColumnPlan: Sendable {
  /// Headers in them are folded.
  let recipes: [CSVColumn: ColumnRecipe]
  /// Where each of their headers, folded, stands.
  let positions: [String: Int]
  /// Their headers, cleaned for messages.
  let headers: [String]
  let separator: UInt8
  let emptyValues: Set<String>
  /// True for a file in our own form: it has `id`, `kind` and `name`, and no mapping was given.
  let isNative: Bool

  /// Values that mean "nothing was given" in any file, in small letters.
  private static let commonEmptyValues: Set<String> = [
    "na", "n/a", "-", "--", "–", "nan", "null", "#n/a", "nil", "none", "not known", "unknown", "[unknown]",
    "[no registered public address]",
  ]

  /// - Throws: `duplicateHeader`, `unrecognisedHeader`, or `mapping` when it names a column the file has not.
  init(header: CSVRecord, mapping: ColumnMapping?) throws(FeedFileError) {
    headers = header.cells.map { PlainText.cleaned($0) ?? "" }
    positions = try ColumnPlan.positions(of: headers, line: header.line)
    let mapped = mapping ?? ColumnMapping()
    separator = mapped.separator
    emptyValues = ColumnPlan.commonEmptyValues.union(mapped.emptyValues)
    isNative = mapping == nil && ["id", "kind", "name"].allSatisfy(positions.keys.contains)
    try ColumnPlan.checkHeaders(of: mapped, in: positions, headers: headers)
    recipes = ColumnPlan.recipes(mapped, positions: positions)
    if recipes[.name] == nil { throw ColumnPlan.unrecognised(headers, line: header.line) }
  }

  /// Their columns that nothing of ours is made of, in the order of the file.
  var unreadHeaders: [String] {
    let read = Set(recipes.values.flatMap(\.headers))
    return headers.filter { !$0.isEmpty && !read.contains(HeaderName.folded($0)) }
  }

  /// The name a problem report gives a column: theirs where there is one.
  func title(of column: CSVColumn) -> String {
    guard let header = recipes[column]?.headers.first, let position = positions[header] else {
      return column.rawValue
    }
    return String(String.UnicodeScalarView(headers[position].unicodeScalars.prefix(60)))
  }

  // MARK: Binding

  private static func positions(of headers: [String], line: Int) throws(FeedFileError) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (position, header) in headers.enumerated() {
      let folded = HeaderName.folded(header)
      if folded.isEmpty { continue }
      if positions.updateValue(position, forKey: folded) != nil {
        throw FeedFileError(
          .duplicateHeader, location: "line \(line)", expected: "each header once",
          found: "\"\(header)\" for the second time",
          remedy: "Rename or remove one of the two columns.")
      }
    }
    return positions
  }

  private static func checkHeaders(
    of mapping: ColumnMapping, in positions: [String: Int], headers: [String]
  ) throws(FeedFileError) {
    for recipe in mapping.recipes.values.sorted(by: { ($0.line ?? 0) < ($1.line ?? 0) }) {
      guard let missing = recipe.headers.first(where: { positions[HeaderName.folded($0)] == nil }) else { continue }
      throw FeedFileError(
        .mapping, location: recipe.line.map { "line \($0) of the mapping" }, expected: "a column of the file",
        found: "\"\(missing)\", which it has not",
        remedy: "The file has: \(list(headers)). Mend the mapping, or check that it belongs to this file.")
    }
  }

  /// What the mapping says, and for the rest what the headers say. A mapped `""` leaves a column out.
  private static func recipes(_ mapping: ColumnMapping, positions: [String: Int]) -> [CSVColumn: ColumnRecipe] {
    var recipes: [CSVColumn: ColumnRecipe] = [:]
    for column in CSVColumn.allCases {
      var recipe = mapping.recipes[column] ?? ColumnRecipe()
      if recipe.alternatives.isEmpty, recipe.flags.isEmpty || column == .name {
        guard let header = HeaderName.known(for: column).first(where: { positions[$0] != nil }) else { continue }
        recipe.alternatives = [[.init(header: header)]]
      }
      recipes[column] = recipe.withFoldedHeaders
    }
    return recipes
  }

  private static func unrecognised(_ headers: [String], line: Int) -> FeedFileError {
    let isParted = headers.count == 1 && headers[0].unicodeScalars.contains { $0 == ";" || $0 == "\t" }
    return FeedFileError(
      .unrecognisedHeader, location: "line \(line)", expected: "a header row with a column for the name",
      found: list(headers),
      remedy: isParted
        ? "The columns seem to be parted by semicolons or tabs. Save the file with commas."
        : "Name the column \"name\", or say in a mapping file which of yours it is.")
  }

  private static func list(_ headers: [String]) -> String {
    let shown = headers.prefix(20).joined(separator: ", ")
    return headers.count > 20 ? "\(shown) and \(headers.count - 20) more" : shown
  }
}
