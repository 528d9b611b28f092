import Foundation

extension UUID {
  /// The identifier as a number that orders as `UUID` does: its bytes, the first the most significant.
  var number: UInt128 { withUnsafeBytes(of: uuid) { UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)) } }

  /// The identifier of such a number.
  init(number: UInt128) {
    self.init(uuid: withUnsafeBytes(of: number.bigEndian) { $0.loadUnaligned(as: uuid_t.self) })
  }
}
