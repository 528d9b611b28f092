/// Keeps spreadsheet programs from running a cell as a formula (OWASP, "CSV Injection").
///
/// An apostrophe is put before a cell whose first sign, after any apostrophes, spaces and marks, is one of `= + - @`,
/// tab, carriage return or NUL. Since cells that already have apostrophes there get one more, taking one away gives
/// every cell back exactly as it was.
enum FormulaGuard {
  /// The cell as it may be written.
  static func added(to cell: String) -> String { isRisky(cell.unicodeScalars) ? "'" + cell : cell }

  /// The cell as it was before `added(to:)`.
  static func removed(from cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'" else { return cell }
    let rest = scalars.dropFirst()
    return isRisky(rest) ? String(rest) : cell
  }

  private static func isRisky(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first(where: { !isPassedOver($0) }) else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\0"].contains(first)
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "'" || scalar == " " { return true }
    if scalar.isASCII { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .spaceSeparator: true
    default: false
    }
  }
}
