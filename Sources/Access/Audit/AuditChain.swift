/// How a line's digest follows from the line before and its own content: SHA-256 of the digest before, then of every
/// field with its length in four bytes in front, so that no two lines can be written the same way.
enum AuditChain {
  /// What stands before the first line.
  static let start = [UInt8](repeating: 0, count: 32)

  /// - Parameter fields: as `AuditRow` has them, from `sequence` to `reason`, in UTF-8; nil for what is absent.
  static func digest(after previous: [UInt8], _ fields: [[UInt8]?]) -> [UInt8] {
    var bytes = previous
    for field in fields {
      let length = field.map { UInt32(clamping: $0.count) } ?? .max
      bytes += withUnsafeBytes(of: length.bigEndian) { Array($0) }
      bytes += field ?? []
    }
    return MessageAuthentication.sha256(bytes)
  }
}
