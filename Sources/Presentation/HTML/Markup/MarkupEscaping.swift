/// Escapes text for HTML and SVG, byte by byte.
///
/// A Swift `Character` is never looked at: `"` with a combining mark after it is one `Character`, and an escaper that
/// compares characters leaves it as it is (measured on a template engine: the mark-up broke open).
enum MarkupEscaping {
  /// Where the text will stand.
  enum Context {
    /// Between tags. What turns the direction of writing is taken out, so that nothing outside reorders a page.
    case text
    /// Inside a quoted attribute, or as the content of a text area: a person's own words, given back as they were.
    case attribute
  }

  /// U+FFFD, put where a character may not stand.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends the text. Linear; a string is valid UTF-8, so the bytes appended are too.
  static func append(_ text: String, as context: Context, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, as: context, to: &bytes) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, as context: Context, to bytes: inout [UInt8]) {
    var copied = 0
    var position = 0
    while position < text.count {
      let (length, entity) = special(in: text, at: position, as: context)
      if let entity {
        bytes.append(contentsOf: text[copied..<position])
        bytes.append(contentsOf: entity)
        copied = position + length
      }
      position += length
    }
    bytes.append(contentsOf: text[copied...])
  }

  /// How many bytes to step over, and what to write for them; nil to keep them.
  private static func special(
    in text: UnsafeBufferPointer<UInt8>, at position: Int, as context: Context
  ) -> (length: Int, entity: [UInt8]?) {
    switch text[position] {
    case 0x26: (1, ampersand)
    case 0x3C: (1, less)
    case 0x3E: (1, greater)
    case 0x22: (1, quote)
    case 0x27: (1, apostrophe)
    case 0x60: (1, backtick)
    case 0x0D: (1, carriageReturn)
    case 0x09, 0x0A: (1, nil)
    case 0..<0x20, 0x7F: (1, replacement)
    case 0xC2 where isControl(text, position): (2, replacement)
    case 0xE2 where context == .text && turnsDirection(text, position): (3, replacement)
    default: (1, nil)
    }
  }

  private static let ampersand = Array("&amp;".utf8)
  private static let less = Array("&lt;".utf8)
  private static let greater = Array("&gt;".utf8)
  private static let quote = Array("&quot;".utf8)
  private static let apostrophe = Array("&#39;".utf8)
  private static let backtick = Array("&#96;".utf8)
  private static let carriageReturn = Array("&#13;".utf8)

  /// U+0080 to U+009F.
  private static func isControl(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position + 1 < text.count && text[position + 1] < 0xA0
  }

  /// U+202A to U+202E and U+2066 to U+2069: embeddings, overrides and isolates.
  private static func turnsDirection(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position + 2 < text.count else { return false }
    switch text[position + 1] {
    case 0x80: return (0xAA...0xAE).contains(text[position + 2])
    case 0x81: return (0xA6...0xA9).contains(text[position + 2])
    default: return false
    }
  }
}
