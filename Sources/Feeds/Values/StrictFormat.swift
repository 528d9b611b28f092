/// The formats that the schemas of Open Referral UK check. What does not fit is left out of what we publish, since one
/// address in the wrong form fails a whole feed.
enum StrictFormat {
  /// The address when it is an `http` or `https` URI by RFC 3986; nil otherwise.
  static func uri(_ text: String?) -> String? {
    guard let address = text.flatMap({ WebAddress.read($0).value }), isURI(Array(address.utf8)) else { return nil }
    return address
  }

  private static func isURI(_ bytes: [UInt8]) -> Bool {
    var fragments = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "%"):
        guard index + 2 < bytes.count, isHexadecimal(bytes[index + 1]), isHexadecimal(bytes[index + 2]) else {
          return false
        }
      case UInt8(ascii: "#"): fragments += 1
      case _ where byte.isASCIILetter || byte.isASCIIDigit: break
      default: guard "-._~:/?@!$&()*+,;=".utf8.contains(byte) else { return false }
      }
    }
    return fragments <= 1
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// The e-mail address when it is a plain one; nil otherwise.
  static func email(_ text: String?) -> String? { text.flatMap { EmailAddress.read($0).value } }

  /// The moment when it is one by RFC 3339 with a zone; nil otherwise.
  static func dateTime(_ text: String?) -> String? {
    guard let text, Instant.moment(text) != nil else { return nil }
    return text
  }
}
