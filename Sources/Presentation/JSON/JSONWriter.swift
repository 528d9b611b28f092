/// Writes JSON text byte by byte, in the form that `JSONText` has for everything: `JSONEncoder`'s, which many answers
/// a second do not allow to be used. Whoever writes an object gives its members in the order of their names.
public struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true

  /// - Parameter isPretty: two-space indents and a space before and after each colon.
  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  mutating func member(_ name: StaticString, _ value: String) { write(name) { $0.string(value) } }
  mutating func member(_ name: StaticString, _ value: Int) { write(name) { $0.ascii("\(value)") } }
  mutating func member(_ name: StaticString, _ value: Bool) { write(name) { $0.ascii(value ? "true" : "false") } }
  mutating func member(_ name: StaticString, _ value: Double) { write(name) { $0.number(value) } }
  mutating func member(_ name: StaticString, _ value: some JSONWritable) { write(name) { value.write(to: &$0) } }
  mutating func member(_ name: StaticString, _ values: [some JSONWritable]) {
    write(name) { $0.list(values) { value, writer in value.write(to: &writer) } }
  }
  mutating func member(_ name: StaticString, _ values: [String]) {
    write(name) { $0.list(values) { value, writer in writer.string(value) } }
  }
  /// Members in the order of their names.
  mutating func member(_ name: StaticString, _ counts: [String: Int]) {
    write(name) { writer in
      writer.object { writer in
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
          writer.begin()
          writer.string(name)
          writer.colon()
          writer.ascii("\(count)")
        }
      }
    }
  }

  // What is nil is left out.
  mutating func member(_ name: StaticString, _ value: String?) { if let value { member(name, value) } }
  mutating func member(_ name: StaticString, _ value: Int?) { if let value { member(name, value) } }
  mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) { if let value { member(name, value) } }
  mutating func member(_ name: StaticString, _ values: [some JSONWritable]?) {
    if let values { member(name, values) }
  }

  private mutating func write(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    colon()
    value(&self)
  }

  private mutating func list<Value>(_ values: [Value], _ write: (Value, inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for value in values {
        writer.begin()
        write(value, &writer)
      }
    }
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if isPretty {
      // An empty one has an empty line.
      if isFirst { bytes.append(0x0A) }
      breakLine()
    }
    isFirst = false
    bytes.append(close)
  }

  /// What stands before a member or an element.
  private mutating func begin() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if isPretty { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func colon() { ascii(isPretty ? " : " : ":") }

  private mutating func ascii(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The shortest digits that read back as the same number; a whole one without a point. JSON cannot hold one that is
  /// not finite, and nothing we compute is.
  private mutating func number(_ value: Double) {
    let text = value.isFinite ? value.description : "null"
    bytes.append(contentsOf: text.utf8.suffix(2).elementsEqual(".0".utf8) ? text.utf8.dropLast(2) : text.utf8[...])
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      var written = 0
      for index in text.indices where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
        bytes.append(contentsOf: text[written..<index])
        escape(text[index])
        written = index + 1
      }
      bytes.append(contentsOf: text[written...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: ascii("\\\"")
    case 0x5C: ascii("\\\\")
    case 0x08: ascii("\\b")
    case 0x09: ascii("\\t")
    case 0x0A: ascii("\\n")
    case 0x0C: ascii("\\f")
    case 0x0D: ascii("\\r")
    default:
      let digits = Array("0123456789abcdef".utf8)
      ascii("\\u00")
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}

/// What can be written as JSON without an encoder.
public protocol JSONWritable {
  /// Writes one value.
  func write(to writer: inout JSONWriter)
}
