import CStemmer

/// Snowball's English stemmer (Porter2). Not thread safe.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  init() throws(AnalyzerError) {
    guard let handle = sb_stemmer_new("english", "UTF_8") else { throw .noStemmer }
    self.handle = handle
  }

  deinit {
    sb_stemmer_delete(handle)
  }

  /// The stem of a folded word of the letters a to z; any other word as it is.
  func stem(of folded: String) -> String {
    var word = folded
    return word.withUTF8 { utf8 in
      guard let start = utf8.baseAddress, utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
        let stem = sb_stemmer_stem(handle, start, Int32(clamping: utf8.count))
      else { return folded }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
