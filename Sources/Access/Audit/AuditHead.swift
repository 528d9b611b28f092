/// The end of the record: its last line and its digest. Kept elsewhere, it proves that nothing before it was changed or
/// cut off.
public struct AuditHead: Hashable, Sendable {
  public let sequence: Int
  /// 32 bytes.
  public let digest: [UInt8]

  public init(sequence: Int, digest: [UInt8]) {
    self.sequence = sequence
    self.digest = digest
  }

  /// "17:5f0c…"; nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...18).contains(parts[0].count), parts[0].allSatisfy({ (48...57).contains($0) }),
      let sequence = Int(String(decoding: parts[0], as: UTF8.self)),
      let digest = Hexadecimal.bytes(of: String(decoding: parts[1], as: UTF8.self)), digest.count == 32
    else { return nil }
    self.init(sequence: sequence, digest: digest)
  }

  /// "17:5f0c…", to be noted down.
  public var text: String { "\(sequence):" + Hexadecimal.text(of: digest) }
}
