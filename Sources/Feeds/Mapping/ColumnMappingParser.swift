/// Reads mapping files line by line. The form is told at `ColumnMapping`.
struct ColumnMappingParser {
  private enum Section {
    case columns
    case values(CSVColumn)
    case flags(CSVColumn)
  }

  private var mapping = ColumnMapping()
  private var section = Section.columns
  private var line = 0

  static func parse(_ text: String) throws(FeedFileError) -> ColumnMapping {
    var parser = ColumnMappingParser()
    // Scalars, not characters: a CRLF is one character, and a mark can hide a sign.
    for line in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }) {
      parser.line += 1
      try parser.take(ColumnMappingParser.trimmed(line))
    }
    return parser.mapping
  }

  private mutating func take(_ text: String) throws(FeedFileError) {
    guard let first = text.utf8.first, first != UInt8(ascii: "#") else { return }
    if first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") { return try takeSection(text) }
    guard let (left, right) = ColumnMappingParser.halves(text) else {
      throw fault("our column = their column", found: text)
    }
    switch section {
    case .columns: try takeColumn(left, right)
    case .values(let column): takeValue(left, right, column)
    case .flags(let column):
      mapping.recipes[column, default: ColumnRecipe(line: line)].flags.append(.init(header: left, word: right))
    }
  }

  private mutating func takeSection(_ text: String) throws(FeedFileError) {
    let words = text.utf8.dropFirst().dropLast().split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, ["values", "flags"].contains(words[0]) else {
      throw fault("[values column] or [flags column]", found: text)
    }
    let column = try column(named: words[1])
    section = words[0] == "values" ? .values(column) : .flags(column)
  }

  private mutating func takeColumn(_ left: String, _ right: String) throws(FeedFileError) {
    switch left {
    case "separator":
      let separator = ColumnMappingParser.unquoted(right)
      guard separator.utf8.count == 1, let byte = separator.utf8.first else {
        throw fault("one sign, as in separator = \"|\"", found: right)
      }
      mapping.separator = byte
    case "empty":
      mapping.emptyValues.insert(ColumnMappingParser.unquoted(right).asciiLowercased)
    default:
      let column = try column(named: left)
      guard mapping.recipes[column]?.alternatives.isEmpty ?? true else {
        throw fault("each column of ours once", found: left)
      }
      let alternatives = try alternatives(right)
      mapping.recipes[column, default: ColumnRecipe()].alternatives = alternatives
      mapping.recipes[column]?.line = line
    }
  }

  private mutating func takeValue(_ theirs: String, _ ours: String, _ column: CSVColumn) {
    if theirs == "*" {
      mapping.recipes[column, default: ColumnRecipe(line: line)].otherwise = ours
    } else {
      let key = ColumnMappingParser.unquoted(theirs).asciiLowercased
      mapping.recipes[column, default: ColumnRecipe(line: line)].translations[key] = ours
    }
  }

  // MARK: The right side

  private func alternatives(_ text: String) throws(FeedFileError) -> [[ColumnRecipe.Piece]] {
    var alternatives: [[ColumnRecipe.Piece]] = [[]]
    var piece = PieceBuilder()
    var isQuoted = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        piece.takeQuote()
      } else if !isQuoted, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "|"), piece.mayEnd {
        alternatives[alternatives.count - 1].append(try finished(piece, text))
        if byte == UInt8(ascii: "|") { alternatives.append([]) }
        piece = PieceBuilder()
      } else {
        piece.take(byte, isQuoted: isQuoted)
      }
    }
    if isQuoted { throw fault("a closing double quote", found: text) }
    alternatives[alternatives.count - 1].append(try finished(piece, text))
    return alternatives
  }

  private func finished(_ piece: PieceBuilder, _ text: String) throws(FeedFileError) -> ColumnRecipe.Piece {
    guard let piece = piece.finished else {
      throw fault("a column or words in quotes on both sides of + and |, one column in each", found: text)
    }
    return piece
  }

  /// Gathers `"words" header "words"`.
  private struct PieceBuilder {
    private var before: [UInt8] = []
    private var header: [UInt8] = []
    private var after: [UInt8] = []
    private var hasQuote = false

    private var isOverfull = false

    /// True where a sign can part pieces: after a space or a quote, or where a piece is missing. "A+B" is one header.
    var mayEnd: Bool { header.isEmpty || header.last == 0x20 || !after.isEmpty }

    /// Nil without a column or words, and with a second column after the words.
    var finished: ColumnRecipe.Piece? {
      let name = trimmed(String(decoding: header, as: UTF8.self).unicodeScalars)
      guard !isOverfull, hasQuote || !name.isEmpty else { return nil }
      return .init(
        prefix: String(decoding: before, as: UTF8.self), header: name.isEmpty ? nil : name,
        suffix: String(decoding: after, as: UTF8.self))
    }

    mutating func takeQuote() { hasQuote = true }

    mutating func take(_ byte: UInt8, isQuoted: Bool) {
      if !isQuoted {
        if byte != 0x20, !after.isEmpty { isOverfull = true }
        if !(header.isEmpty && byte == 0x20) { header.append(byte) }
      } else if header.isEmpty {
        before.append(byte)
      } else {
        after.append(byte)
      }
    }
  }

  // MARK: Words

  private func column(named name: String) throws(FeedFileError) -> CSVColumn {
    if let column = CSVColumn(rawValue: name) { return column }
    throw fault("one of our columns, such as name, postcode or times", found: name)
  }

  private static func trimmed(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\u{FEFF}" }
    var text = String.UnicodeScalarView(scalars.drop(while: isBlank))
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
  }

  /// Left and right of the first equals sign that is not quoted.
  private static func halves(_ text: String) -> (String, String)? {
    var isQuoted = false
    for index in text.utf8.indices {
      if text.utf8[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, text.utf8[index] == UInt8(ascii: "=") else { continue }
      let left = trimmed(text.unicodeScalars[..<index])
      let right = trimmed(text.unicodeScalars[text.utf8.index(after: index)...])
      return left.isEmpty || right.isEmpty ? nil : (left, right)
    }
    return nil
  }

  private static func unquoted(_ text: String) -> String {
    guard text.utf8.count >= 2, text.utf8.first == UInt8(ascii: "\""), text.utf8.last == UInt8(ascii: "\"") else {
      return text
    }
    return String(decoding: text.utf8.dropFirst().dropLast(), as: UTF8.self)
  }

  private func fault(_ expected: String, found: String) -> FeedFileError {
    FeedFileError(
      .mapping, location: "line \(line) of the mapping", expected: expected, found: found,
      remedy: "Mend that line of the mapping file.")
  }
}
