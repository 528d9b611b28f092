import Foundation
import Testing

extension ServerProcess {
  /// Sends one request on a connection of its own and reads the one answer.
  func ask(
    _ method: String, _ target: String, headers: [(String, String)] = [], body: [UInt8] = [], host: String = "localhost"
  ) throws -> RawResponse {
    var request = "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n"
    for (name, value) in headers { request += "\(name): \(value)\r\n" }
    if !body.isEmpty { request += "Content-Length: \(body.count)\r\n" }
    let connection = try RawConnection(port: port)
    connection.send(Array((request + "\r\n").utf8) + body)
    return try #require(
      RawResponse.parse(connection.read(seconds: 20).bytes, toHead: method == "HEAD").last,
      "\(method) \(target.prefix(200))")
  }

  func get(_ target: String, headers: [(String, String)] = []) throws -> RawResponse {
    try ask("GET", target, headers: headers)
  }

  func post(_ body: some Sequence<UInt8>, type: String = "application/json") throws -> RawResponse {
    try ask("POST", "/api/v1/find", headers: [("Content-Type", type)], body: Array(body))
  }

  /// `/api/v1/find` with these values, percent-encoded.
  static func find(_ values: KeyValuePairs<String, String>) -> String {
    "/api/v1/find?" + values.map { "\($0.key)=\(encoded($0.value))" }.joined(separator: "&")
  }

  /// Everything but letters and digits as "%XX".
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        ? String(UnicodeScalar(byte)) : String(format: "%%%02X", byte)
    }.joined()
  }

  /// True when it answers as it should.
  var isHealthy: Bool { (try? get("/healthz").status) == 200 }
}
