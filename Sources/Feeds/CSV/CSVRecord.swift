import OpenReferral

/// One record of a CSV file: its cells and the line on which it starts.
struct CSVRecord: Hashable, Sendable {
  /// What is wrong with how the record is written.
  enum Fault: Hashable, Sendable {
    /// A quote inside a cell that does not start with one. The quote is kept as text.
    case quoteInPlainCell
    /// Text between a closing quote and the next comma. The cells cannot be trusted.
    case textAfterClosingQuote
  }

  /// The first physical line, counted from 1.
  var line: Int
  var cells: [String]
  /// The worst fault found; nil for nearly all records.
  var fault: Fault?

  /// True when no cell holds anything visible: a row of bare commas.
  var isBlank: Bool { cells.allSatisfy { PlainText.cleaned($0) == nil } }
}
