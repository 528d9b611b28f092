/// Lays text out for a terminal: 80 columns, no colour, one idea a line, so that a screen reader can follow.
public struct TextLayout: Sendable {
  /// Columns a line may use.
  public static let width = 80

  public private(set) var lines: [String] = []

  public init() {}

  /// The lines, each ended by a newline; empty for no lines.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// The widest lead that the text may be lined up behind.
  private static let widestLead = 24

  /// A paragraph, broken between words; the first line starts with `lead`, the others line up with the text after it. A
  /// long lead stands on lines of its own.
  public mutating func paragraph(_ words: String, lead: String = "", indent: Int = 0) {
    let safeLead = TerminalText.safeLines(lead)
    guard safeLead.unicodeScalars.count <= Self.widestLead else {
      paragraph(safeLead, indent: indent)
      return paragraph(words, indent: indent + 2)
    }
    let margin = String(repeating: " ", count: indent)
    let hanging = margin + String(repeating: " ", count: safeLead.unicodeScalars.count)
    var line = margin + safeLead
    var isFresh = true
    for word in TerminalText.safe(words).unicodeScalars.split(separator: " ") {
      if !isFresh, line.unicodeScalars.count + 1 + word.count > Self.width {
        lines.append(line)
        line = hanging
        isFresh = true
      }
      line += (isFresh ? "" : " ") + String(word)
      isFresh = false
    }
    lines.append(line)
  }

  /// A line that is never broken, for what is to be copied.
  public mutating func unbroken(_ text: String, indent: Int) {
    lines.append(String(repeating: " ", count: indent) + TerminalText.safe(text))
  }

  /// A line of short cells, each set to the right of its column, and words after them. Never broken.
  public mutating func row(_ cells: [String], width: Int, _ words: String = "") {
    let padded = cells.map { TerminalText.safe($0).leftPadded(to: width) }.joined()
    lines.append(words.isEmpty ? padded : padded + "  " + TerminalText.safe(words))
  }

  /// A heading, underlined so that it stands out without colour.
  public mutating func heading(_ words: String) {
    paragraph(words)
    lines.append(String(repeating: "-", count: min(lines.last?.unicodeScalars.count ?? 0, Self.width)))
  }

  public mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }
}
