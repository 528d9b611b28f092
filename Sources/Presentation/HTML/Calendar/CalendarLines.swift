/// Lines of an iCalendar file: escaped and folded by bytes as RFC 5545 asks (sections 3.1 and 3.3.11).
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// The longest line, without its end.
  static let longest = 75

  /// A line of our own, that needs no escaping.
  mutating func add(_ line: String) { fold(Array(line.utf8)) }

  /// A property with text from outside. Control characters are left out, so that no text can begin a line.
  mutating func add(_ name: StaticString, text: String) {
    var line = Array("\(name):".utf8)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": line += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
      case "\n": line += Array("\\n".utf8)
      case _ where scalar.properties.generalCategory == .control: continue
      case "\u{2028}", "\u{2029}": line.append(0x20)
      default: line += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    fold(line)
  }

  /// Breaks after at most 75 bytes, never inside a letter; what follows begins with a space.
  private mutating func fold(_ line: [UInt8]) {
    var rest = line[...]
    var room = Self.longest
    while rest.count > room {
      var cut = rest.startIndex + room
      while rest[cut] & 0xC0 == 0x80 { cut -= 1 }
      bytes += rest[..<cut] + Array("\r\n ".utf8)
      rest = rest[cut...]
      room = Self.longest - 1
    }
    bytes += rest + Array("\r\n".utf8)
  }
}
