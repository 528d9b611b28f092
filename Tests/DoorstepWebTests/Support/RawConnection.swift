import Foundation

/// A TCP connection to the server under test, byte by byte.
final class RawConnection {
  struct Refused: Error {
    let number: Int32
  }

  private let descriptor: Int32

  /// - Throws: when the connection is refused.
  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Refused(number: errno) }
  }

  deinit { close(descriptor) }

  /// Sends as much as the server takes; false when it has closed.
  @discardableResult
  func send(_ bytes: some Sequence<UInt8>) -> Bool {
    let bytes = Array(bytes)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(text.utf8) }

  /// No more will be sent.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Drops the connection with a reset.
  func reset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
  }

  /// A small window, for a reader who takes little.
  func shrinkWindow() {
    var bytes: Int32 = 2_000
    setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Reads until the server closes, the answers are complete, or the time is up.
  ///
  /// - Parameter answers: how many answers to wait for; nil to wait for the end of the connection.
  func read(seconds: Double = 5, answers: Int? = nil) -> (bytes: [UInt8], isClosed: Bool) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let end = Date().addingTimeInterval(seconds)
    while true {
      if let answers, RawResponse.parse(bytes).count >= answers { return (bytes, false) }
      let left = end.timeIntervalSinceNow
      guard left > 0 else { return (bytes, false) }
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&poller, 1, Int32(left * 1000) + 1) > 0 else { return (bytes, false) }
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { return (bytes, true) }
      bytes += buffer[..<count]
    }
  }
}
