import NIOCore
import NIOHTTP1
import OpenReferral

/// Strong entity tags (RFC 9110 section 8.8.3): made from the bytes of an answer and nothing else.
enum EntityTag {
  /// The tag of these bytes, in quotes.
  static func of(_ body: ByteBuffer) -> String {
    let hash = body.withUnsafeReadableBytes { Checksum.fnv1a128(of: $0, continuing: Checksum.fnv1a128(of: [])) }
    return "\"" + String(hash, radix: 36) + "\""
  }

  /// True when a client that sent these headers holds the answer with this tag already.
  static func isHeld(_ tag: String, by headers: HTTPHeaders) -> Bool {
    headers[canonicalForm: "if-none-match"].contains { held in
      let strong = held.utf8.starts(with: "W/".utf8) ? held.dropFirst(2) : held
      return strong == "*" || strong.utf8.elementsEqual(tag.utf8)
    }
  }
}
