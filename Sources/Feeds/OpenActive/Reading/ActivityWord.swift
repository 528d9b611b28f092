/// The words of a vocabulary, which OpenActive data names by their address.
enum ActivityWord {
  /// `Monday` of `https://schema.org/Monday`, `schema:Monday` and `Monday`; `None` of `https://openactive.io/ns#None`.
  static func last(of address: String?) -> String? {
    let parts = address?.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }
    return parts?.last.map { String(decoding: $0, as: UTF8.self) }
  }
}
