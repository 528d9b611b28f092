import Foundation

/// Writes JSON as UTF-8, without white space, in the order it is told: the same calls give the same bytes.
///
/// What is nil or empty is left out, because the standards written with it take no null.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// Writes an object as a value: the document, or an item of a list.
  public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    try members(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes a list as a value, even an empty one.
  public mutating func list(_ items: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    try items(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a text as a value.
  public mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  /// Puts in what another writer has written: one whole value, or several.
  public mutating func value(json: [UInt8]) {
    guard !json.isEmpty else { return }
    separate()
    bytes += json
  }

  /// Ends a line, after which a new document may begin.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  // MARK: Members

  /// A member with a text; left out for nil.
  public mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    quote(text)
  }

  /// A member with an identifier, in small letters.
  public mutating func member(_ name: StaticString, _ id: UUID?) { member(name, id?.uuidString.lowercased()) }

  /// A member with a whole number.
  public mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    bytes += "\(number)".utf8
  }

  /// A member with a number; left out where JSON cannot hold it.
  public mutating func member(_ name: StaticString, _ number: Double?) {
    guard let number, number.isFinite else { return }
    key(name)
    bytes += "\(number)".utf8
  }

  /// A member with an exact decimal number; left out where JSON cannot hold it.
  public mutating func member(_ name: StaticString, _ number: Decimal?) {
    guard let number, number.isFinite else { return }
    key(name)
    bytes += "\(number)".utf8
  }

  /// A member with true or false.
  public mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    bytes += (flag ? "true" : "false").utf8
  }

  /// A member with an object.
  public mutating func member(_ name: StaticString, object members: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    needsComma = false
    try object(members)
  }

  /// A member with a list; left out when there are no items.
  public mutating func member<Item>(
    _ name: StaticString, each items: [Item], _ write: (inout JSONWriter, Item) throws -> Void
  ) rethrows {
    guard !items.isEmpty else { return }
    try list(name) { writer in for item in items { try write(&writer, item) } }
  }

  /// A member with a list, even an empty one.
  public mutating func list(_ name: StaticString, _ items: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    needsComma = false
    try list(items)
  }

  /// A member with a value that another writer has written.
  public mutating func member(_ name: StaticString, json: [UInt8]) {
    key(name)
    bytes += json
  }

  /// A member with a list of texts; left out when there are none.
  public mutating func member(_ name: StaticString, _ texts: [String]) {
    member(name, each: texts) { $0.value($1) }
  }

  // MARK: Bytes

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes += "\":".utf8
  }

  /// RFC 8259 section 7: only what must be escaped is, and what ends a line in JavaScript.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x00..<0x20, 0x7F:
        bytes += "\\u00".utf8
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 0x0F)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
