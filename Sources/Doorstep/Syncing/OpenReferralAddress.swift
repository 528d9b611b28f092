import FeedTransport
import Foundation

/// The addresses of one Open Referral UK API.
struct OpenReferralAddress {
  /// The address of `/services`, with whatever parameters it was given.
  let text: String
  private let modifiedAfter: Date?
  /// Whether to ask for nested entries (`full`, HSDS-UK 3.0).
  var asksForAll = true

  /// - Parameter address: the API's, with or without `/services` at its end.
  init(_ address: String, modifiedAfter: Date?) {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path = String(parts[0])
    while path.utf8.last == UInt8(ascii: "/") { path.unicodeScalars.removeLast() }
    if !path.utf8.reversed().starts(with: "/services".utf8.reversed()) { path += "/services" }
    text = ([path] + parts.dropFirst().map(String.init)).joined(separator: "?")
    self.modifiedAfter = modifiedAfter
  }

  /// Throws `SyncFault` for an address that cannot be asked.
  func page(_ number: Int, size: Int) throws(SyncFault) -> FetchAddress {
    var parameters = ["page=\(number)", "per_page=\(size)"]
    if asksForAll { parameters.append("full=true") }
    if let modifiedAfter { parameters.append("modified_after=\(modifiedAfter.formatted(.iso8601))") }
    let joint = text.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
    guard let address = FetchAddress(text + joint + parameters.joined(separator: "&")) else {
      throw SyncFault(
        location: text, expected: "an address that can be asked", found: "another", remedy: "Add the feed again.")
    }
    return address
  }

  /// The address of one service; nil for an identifier that makes none.
  func service(_ identifier: String) -> FetchAddress? {
    let path = text.split(separator: "?", maxSplits: 1).first ?? ""
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "/;"))
    return identifier.addingPercentEncoding(withAllowedCharacters: allowed).flatMap { FetchAddress("\(path)/\($0)") }
  }
}
