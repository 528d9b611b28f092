import DirectoryStore

/// Contact details in a form in which two spellings of the same are equal.
struct ContactKey: Hashable {
  /// "0" and the national digits, or the host and path of a page; never empty.
  let text: String

  /// Fewest digits of a number that belongs to somebody. Shorter ones are helplines that anybody may quote (999, 111,
  /// 116 123, 0800 1111), or lack their area code.
  private static let fewestDigits = 10

  /// A telephone number: digits only, `+44`, `0044` and the `(0)` after them made `0`, an extension left out. Nil for
  /// fewer than ten digits.
  init?(phone: String) {
    let digits = phone.utf8.prefix { !Self.isLetter($0) && $0 != UInt8(ascii: "#") }.filter { (48...57).contains($0) }
    let isInternational = phone.utf8.contains(UInt8(ascii: "+")) || digits.starts(with: "00".utf8)
    let country = ["0044", "44"].first { isInternational && digits.starts(with: $0.utf8) }
    let national = country.map { digits.dropFirst($0.utf8.count).drop { $0 == 48 } }
    let number = national.map { [48] + $0 } ?? digits
    guard number.count >= Self.fewestDigits else { return nil }
    text = String(decoding: number, as: UTF8.self)
  }

  /// A web address: host without `www.`, path without a last slash, and the query, since many directories give each
  /// entry its page by it; all in small letters, without the fragment. Nil for one without a host.
  init?(webAddress: String) {
    var rest = Substring(webAddress).utf8.prefix { $0 != UInt8(ascii: "#") }.map(Self.small)[...]
    for scheme in ["https://", "http://"] where rest.starts(with: scheme.utf8) { rest.removeFirst(scheme.utf8.count) }
    if rest.starts(with: "www.".utf8) { rest.removeFirst(4) }
    while rest.last == UInt8(ascii: "/") { rest.removeLast() }
    guard !rest.isEmpty else { return nil }
    text = String(decoding: rest, as: UTF8.self)
  }

  /// An e-mail address: small letters.
  init?(email: String) {
    guard !email.isEmpty else { return nil }
    text = String(decoding: email.utf8.map(Self.small), as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(small(byte)) }
  private static func small(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 0x20 : byte }
}

extension ServiceFacts {
  /// Its telephone numbers and web addresses.
  var publicContacts: Set<ContactKey> {
    Set(phones.compactMap { ContactKey(phone: $0) } + webAddresses.compactMap { ContactKey(webAddress: $0) })
  }

  /// Every way to reach it.
  var allContacts: Set<ContactKey> { publicContacts.union(emails.compactMap { ContactKey(email: $0) }) }
}
