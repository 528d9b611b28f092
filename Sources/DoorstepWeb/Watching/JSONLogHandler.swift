import Foundation
import Logging

/// Writes each event as one line of JSON to standard error. Values are escaped and cut, so that one event is always one
/// line that parses, whatever is in it.
struct JSONLogHandler: LogHandler {
  /// The most bytes kept of one value.
  private static let maximumBytes = 500

  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info
  /// Lines are written whole: one call of the system each.
  private let output: @Sendable ([UInt8]) -> Void

  init(output: @escaping @Sendable ([UInt8]) -> Void = Self.writeToStandardError) { self.output = output }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var line = #"{"time":""# + Self.timestamp + #"","level":""# + event.level.rawValue + #"","message":"#
    line += Self.quoted("\(event.message)")
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }
    ) {
      line += "," + Self.quoted(key) + ":" + Self.rendered(value)
    }
    output(Array((line + "}\n").utf8))
  }

  /// UTC in milliseconds.
  private static var timestamp: String {
    Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  private static func rendered(_ value: Logger.Metadata.Value) -> String {
    switch value {
    case .stringConvertible(let number as any Numeric): "\(number)"
    default: quoted("\(value)")
    }
  }

  /// A JSON string: quotes, backslashes and everything outside printable ASCII escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for unit in String(decoding: text.utf8.prefix(maximumBytes), as: UTF8.self).utf16 {
      switch unit {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0x20...0x7E: quoted.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return quoted + "\""
  }

  private static func writeToStandardError(_ line: [UInt8]) { _ = write(STDERR_FILENO, line, line.count) }
}
