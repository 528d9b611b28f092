/// A key as it is given to its holder, once: `dsk_` + id + `_` + secret + checksum, "dsk_7k2m9qxw_…".
///
/// Small letters and digits without i, l, o and u (Crockford's base 32), so that it can be read out. The secret holds
/// 160 random bits. The checksum, four letters of the SHA-256 of all before it, tells a mistyped key from a wrong one
/// without looking anything up; it protects nothing.
public struct KeyText: Hashable, Sendable {
  static let prefix = "dsk_"
  static let identifierBytes = 5
  static let secretBytes = 20
  static let checksumLength = 4
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// `dsk_`, 8 letters, `_`, 32 letters and the checksum.
  static let length = 49

  /// The whole of it: a secret.
  public let text: String
  /// The public part, eight letters: what lists and records name the key by.
  public let id: String

  /// A new key from the system's generator.
  public init() {
    let id = Self.encoded(RandomBytes.make(Self.identifierBytes))
    let body = Self.prefix + id + "_" + Self.encoded(RandomBytes.make(Self.secretBytes))
    text = body + Self.checksum(of: body)
    self.id = id
  }

  /// Nil unless the text has the form of a key, to the byte, and its checksum is right.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == Self.length, bytes.starts(with: Self.prefix.utf8), bytes[12] == UInt8(ascii: "_"),
      bytes[4..<12].allSatisfy(Self.alphabet.contains), bytes[13...].allSatisfy(Self.alphabet.contains)
    else { return nil }
    let body = String(decoding: bytes.dropLast(Self.checksumLength), as: UTF8.self)
    guard Self.checksum(of: body).utf8.elementsEqual(bytes.suffix(Self.checksumLength)) else { return nil }
    self.text = text
    id = String(decoding: bytes[4..<12], as: UTF8.self)
  }

  /// What is stored. A fast digest is enough for a secret of 160 random bits (OWASP ASVS 5.0, 6.5.2).
  var digest: [UInt8] { MessageAuthentication.sha256(Array(text.utf8)) }

  private static func checksum(of body: String) -> String {
    let bytes = MessageAuthentication.sha256(Array(body.utf8)).prefix(checksumLength)
    return String(decoding: bytes.map { alphabet[Int($0 & 31)] }, as: UTF8.self)
  }

  /// Five bits a letter, from the first bit on. The count of bytes is a multiple of five.
  static func encoded(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    var (held, bits) = (UInt32(0), 0)
    for byte in bytes {
      (held, bits) = (held << 8 | UInt32(byte), bits + 8)
      while bits >= 5 {
        bits -= 5
        letters.append(alphabet[Int(held >> UInt32(bits) & 31)])
      }
      held &= (1 << UInt32(bits)) - 1
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
