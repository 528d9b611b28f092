import Foundation
import Synchronization

/// An HTTP server on this machine that answers what a test tells it to, however wrong that is. One thread a connection.
public final class ScriptedServer: Sendable {
  /// What was asked.
  public struct Request: Sendable {
    /// Path and query: "/feed?afterId=3".
    public var target: String
    /// Header lines by name in small letters.
    public var headers: [String: String]
    /// How many requests came before it.
    public var number: Int
  }

  /// What is done about it, one after the other; then the connection is closed, unless a whole answer says otherwise.
  public enum Step: Sendable {
    case send([UInt8])
    case pause(TimeInterval)
    /// A whole answer with its length, after which the connection stays open.
    case answer(status: Int, headers: [String], body: [UInt8])
    /// Ends the connection with a reset.
    case reset
  }

  public let port: UInt16
  private let listener: Int32
  private let asked = Mutex<[String]>([])
  private let handler: @Sendable (Request) -> [Step]

  /// The targets asked for so far, in order.
  public var targets: [String] { asked.withLock { $0 } }

  /// `http://127.0.0.1:port` and a path.
  public func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  public init(_ handler: @escaping @Sendable (Request) -> [Step]) throws {
    self.handler = handler
    signal(SIGPIPE, SIG_IGN)
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRINUSE) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in
      while case let connection = accept(descriptor, nil, nil), connection >= 0 {
        Thread.detachNewThread { [self] in serve(connection) }
      }
    }
  }

  /// Closes the door; requests under way are served.
  public func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    var buffer: [UInt8] = []
    while let head = Self.head(connection, &buffer) {
      let request = note(head)
      let steps = handler(request)
      for step in steps {
        guard perform(step, connection) else { return }
      }
      guard case .answer? = steps.last else { return }
    }
  }

  private func note(_ head: String) -> Request {
    let lines = head.split(separator: "\r\n")
    let target = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    let headers = lines.dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      return (line[..<colon].lowercased(), value)
    }
    let number = asked.withLock { targets in
      targets.append(target)
      return targets.count - 1
    }
    return Request(target: target, headers: Dictionary(headers) { $1 }, number: number)
  }

  private func perform(_ step: Step, _ connection: Int32) -> Bool {
    switch step {
    case .send(let bytes): return Self.send(bytes, connection)
    case .pause(let seconds):
      Thread.sleep(forTimeInterval: seconds)
      return true
    case .answer(let status, let headers, let body):
      let lines = ["HTTP/1.1 \(status) Said", "Content-Length: \(body.count)"] + headers
      return Self.send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body, connection)
    case .reset:
      var linger = linger(l_onoff: 1, l_linger: 0)
      setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
      return false
    }
  }

  private static func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
      if sent <= 0 { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// The next request's head; nil when the other side has gone.
  private static func head(_ connection: Int32, _ buffer: inout [UInt8]) -> String? {
    let end = Array("\r\n\r\n".utf8)
    var chunk = [UInt8](repeating: 0, count: 8_192)
    while true {
      if let found = buffer.indices.first(where: { buffer[$0...].starts(with: end) }) {
        defer { buffer.removeFirst(found + end.count) }
        return String(decoding: buffer[..<found], as: UTF8.self)
      }
      let count = read(connection, &chunk, chunk.count)
      if count <= 0 { return nil }
      buffer += chunk[..<count]
    }
  }
}

extension ScriptedServer.Step {
  /// A page of JSON.
  public static func json(_ text: String, status: Int = 200, headers: [String] = []) -> Self {
    .answer(status: status, headers: ["Content-Type: application/json"] + headers, body: Array(text.utf8))
  }

  /// An answer without a body.
  public static func status(_ status: Int, _ headers: String...) -> Self {
    .answer(status: status, headers: headers, body: [])
  }
}
