/// Takes one answer as it comes in: header lines, then bytes, which go on to the sink while they may.
final class FetchReceiver {
  let rules: FetchRules
  let limits: FetchLimits
  private let sink: (UnsafeRawBufferPointer) throws -> Void

  /// Status of the answer being read; that of the last of them where there are several (100, then 200).
  private(set) var status = 0
  private(set) var contentType: String?
  private(set) var retryAfterSeconds: Int?
  private(set) var validators = FetchValidators()
  /// What the sink threw, or which limit was passed.
  private(set) var failure: (any Error)?
  private var bytes = 0
  private var headerBytes = 0

  init(rules: FetchRules, limits: FetchLimits, sink: @escaping (UnsafeRawBufferPointer) throws -> Void) {
    self.rules = rules
    self.limits = limits
    self.sink = sink
  }

  func admits(_ address: UnsafeBufferPointer<UInt8>) -> Bool { rules.addresses.admits(Array(address)) }

  /// False when the limit for headers is passed.
  func takeHeader(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    headerBytes += line.count
    if headerBytes > limits.headerBytes { return stop(tooLarge("\(limits.headerBytes) bytes of headers")) }
    if line.starts(with: "HTTP/".utf8) { return startAnswer(line) }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let name = String(decoding: line[..<colon].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    take(name, Self.trimmed(line[(colon + 1)...]))
    return true
  }

  /// Bytes of any answer but a good one are passed over.
  func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
    bytes += chunk.count
    if bytes > limits.bytes { return stop(tooLarge("\(limits.bytes) bytes, unpacked")) }
    guard status == 200 else { return true }
    do { try sink(chunk) } catch { return stop(error) }
    return true
  }

  private func startAnswer(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = line.split(separator: 0x20, maxSplits: 2)
    status = words.count > 1 ? Int(String(decoding: words[1].prefix(3), as: UTF8.self)) ?? 0 : 0
    (contentType, retryAfterSeconds, validators) = (nil, nil, FetchValidators())
    return true
  }

  private func take(_ name: String, _ value: [UInt8]) {
    let text = String(decoding: value, as: UTF8.self)
    switch name {
    case "content-type":
      let media = value.prefix { $0 != UInt8(ascii: ";") }.filter { $0 != 0x20 }
      contentType = String(decoding: media.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    case "retry-after":
      let isNumber = (1...6).contains(value.count) && value.allSatisfy { 0x30...0x39 ~= $0 }
      retryAfterSeconds = isNumber ? Int(text) : nil
    case "etag": validators.entityTag = Self.isSafe(value) ? text : nil
    case "last-modified": validators.lastModified = Self.isSafe(value) ? text : nil
    default: break
    }
  }

  private func stop(_ error: any Error) -> Bool {
    failure = error
    return false
  }

  private func tooLarge(_ limit: String) -> FetchError {
    FetchError(
      .tooLarge, expected: "at most \(limit)", found: "more",
      remedy: "Ask the publisher for smaller pages; this is far beyond any sound feed.")
  }

  /// A value that may be sent back as a header.
  private static func isSafe(_ value: [UInt8]) -> Bool {
    (1...200).contains(value.count) && value.allSatisfy { 0x20...0x7E ~= $0 }
  }

  private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
    return Array(bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
