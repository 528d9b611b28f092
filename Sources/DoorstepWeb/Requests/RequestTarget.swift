/// The path and query of a request, cut apart and not yet given a meaning.
struct RequestTarget: Sendable {
  /// The path's segments, decoded: none for "/", and an empty last one for a path that ends with "/".
  let segments: [String]
  /// As sent, without the "?"; nil when there is none.
  let query: Substring.UTF8View?

  /// - Throws: `Problem` when the path is not well encoded.
  init(_ target: String) throws(Problem) {
    let bytes = target.utf8
    let path = bytes.prefix { $0 != UInt8(ascii: "?") }
    query = path.endIndex < bytes.endIndex ? Substring(target).utf8[bytes.index(after: path.endIndex)...] : nil
    var segments: [String] = []
    for segment in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let text = PercentEncoding.decode(segment, plusIsSpace: false) else {
        throw Problem(400, .encoding, "The path must be percent-encoded UTF-8 without control characters.")
      }
      segments.append(text)
    }
    self.segments = segments == [""] ? [] : segments
  }
}
