/// Writes HTML as bytes. Escaping follows from the type: text and attribute values are always escaped, names are
/// literals of our own source, addresses are checked links. Nothing else can be written.
///
///     page.element("p", .class("hint")) { $0.text("Dogs & books") }   // <p class="hint">Dogs &amp; books</p>
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(32_768) }

  /// The first line of a page.
  mutating func documentType() { literal("<!doctype html>\n") }

  /// An element with what the closure writes inside it.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// An element that holds text alone.
  mutating func element(_ tag: HTMLTag, _ attributes: HTMLAttribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// An element without content or end tag: `input`, `meta`.
  mutating func void(_ tag: HTMLTag, _ attributes: HTMLAttribute...) { open(tag, attributes) }

  /// A drawn shape: an SVG element closed at once.
  mutating func shape(_ tag: HTMLTag, _ attributes: HTMLAttribute...) {
    open(tag, attributes)
    close(tag)
  }

  /// Text between tags.
  mutating func text(_ text: String) { MarkupEscaping.append(text, as: .text, to: &bytes) }

  /// A text area with what a person typed. A newline is put first, because HTML drops one that stands there.
  mutating func textArea(_ attributes: HTMLAttribute..., typed: String) {
    open("textarea", attributes)
    literal("\n")
    MarkupEscaping.append(typed, as: .attribute, to: &bytes)
    close("textarea")
  }

  /// A block of data for programs. The bytes hold no `<`, which `JSONTree` sees to, so they cannot end the element.
  mutating func data(_ json: JSONTree) {
    literal("<script type=\"application/ld+json\">")
    json.append(to: &bytes)
    literal("</script>")
  }

  /// The same of written JSON. A `<`, which stands only in its texts, is written so that it cannot end the element.
  mutating func data(json text: [UInt8]) {
    literal("<script type=\"application/ld+json\">")
    for byte in text {
      if byte == UInt8(ascii: "<") { literal("\\u003c") } else { bytes.append(byte) }
    }
    literal("</script>")
  }

  private mutating func open(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    literal("<")
    literal(tag.name)
    for attribute in attributes { write(attribute) }
    literal(">")
  }

  private mutating func close(_ tag: HTMLTag) {
    literal("</")
    literal(tag.name)
    literal(">")
  }

  private mutating func write(_ attribute: HTMLAttribute) {
    if case .absent = attribute.value { return }
    literal(" ")
    literal(attribute.name)
    guard case .text(let text) = attribute.value else { return }
    literal("=\"")
    MarkupEscaping.append(text, as: .attribute, to: &bytes)
    literal("\"")
  }

  private mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
