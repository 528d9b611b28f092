import Access
import Foundation

/// An address on this site: a path, perhaps with a query and a fragment.
struct LocalLink: Sendable {
  let text: String

  /// - Parameters:
  ///   - path: a literal of ours, from the root: `/find`.
  ///   - query: names and values, percent-encoded here; none for no question mark.
  init(_ path: StaticString, query: [(name: String, value: String)] = [], fragment: String = "") {
    self.init(base: "\(path)", query: query, fragment: fragment)
  }

  /// The page of a service, or what stands below it: `/suggest`, `.ics`.
  init(listing id: UUID, then rest: StaticString = "") {
    self.init(base: "/listings/\(id.uuidString.lowercased())\(rest)", query: [], fragment: "")
  }

  /// Where somebody signed in asks how to reach a provider.
  init(contactOf id: UUID) {
    self.init(base: "/account/contact/\(id.uuidString.lowercased())", query: [], fragment: "")
  }

  /// A broker's shortlist, or what stands below it: `/print`.
  init(shortlist reference: ShortlistReference, then rest: StaticString = "") {
    self.init(base: "/broker/shortlists/\(reference.text)\(rest)", query: [], fragment: "")
  }

  /// Where stewards look after an entry; or the form there that puts one field right.
  init(entry id: UUID, query: [(name: String, value: String)] = []) {
    self.init(base: "/steward/entries/\(id.uuidString.lowercased())", query: query, fragment: "")
  }

  private init(base: String, query: [(name: String, value: String)], fragment: String) {
    let pairs = query.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }
    text =
      base + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
      + (fragment.isEmpty ? "" : "#" + Self.encoded(fragment))
  }

  /// All but the unreserved characters of RFC 3986 as `%XX`.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
