import Foundation

/// One answer as it came over the wire.
struct RawResponse: Sendable {
  let status: Int
  /// Names in lower case, in the order sent.
  let headers: [(name: String, value: String)]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The value of a header; nil when it was not sent.
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// What is the same whenever it is asked: all but the date.
  var lasting: String {
    "\(status)\n" + headers.filter { $0.name != "date" }.map { "\($0.name): \($0.value)\n" }.joined() + text
  }

  /// The whole answers at the start of the bytes. Interim ones (100) have no body.
  static func parse(_ bytes: [UInt8], toHead: Bool = false) -> [RawResponse] {
    var responses: [RawResponse] = []
    var rest = bytes[...]
    while let end = headEnd(of: rest) {
      let lines = String(decoding: rest[..<end], as: UTF8.self).components(separatedBy: "\r\n")
      let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      let headers = lines.dropFirst().compactMap { line -> (String, String)? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
      }
      let length = toHead || status == 304 ? 0 : headers.first { $0.0 == "content-length" }.flatMap { Int($0.1) } ?? 0
      rest = rest[(end + 4)...]
      guard rest.count >= length else { break }
      responses.append(RawResponse(status: status, headers: headers, body: Array(rest.prefix(length))))
      rest = rest.dropFirst(length)
    }
    return responses
  }

  private static func headEnd(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (bytes.startIndex...(bytes.endIndex - 4)).first {
      bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
    }
  }
}
