import Foundation

/// Identifiers that come out the same on every machine and every import.
public enum StableIdentifier {
  /// A UUID made from words: the same parts give the same UUID.
  ///
  /// FNV-1a over 128 bits (Fowler, Noll, Vo; offset basis and prime as published), parts parted by a zero byte, mixed
  /// so that every bit of the words reaches the first digits people type, in the layout of a version 8 UUID (RFC 9562,
  /// "custom"). Not secret and not collision-proof against an attacker: callers put their own source key first, so a
  /// source can only collide with itself.
  public static func uuid(_ parts: String...) -> UUID {
    let hash = mixed(Checksum.fnv1a128(of: parts.joined(separator: "\0").utf8))
    var bytes = withUnsafeBytes(of: hash.bigEndian) { Array($0) }
    bytes[6] = (bytes[6] & 0x0F) | 0x80
    bytes[8] = (bytes[8] & 0x3F) | 0x80
    return UUID(
      uuid: (
        bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
        bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
      ))
  }

  /// Spreads the last bytes over all digits: FNV leaves them in the low ones. Each half is mixed into the other, which
  /// can be undone, so different hashes stay different.
  private static func mixed(_ hash: UInt128) -> UInt128 {
    let low = finalised(UInt64(truncatingIfNeeded: hash) ^ UInt64(truncatingIfNeeded: hash >> 64))
    let high = finalised(UInt64(truncatingIfNeeded: hash >> 64) &+ low)
    return UInt128(high) << 64 | UInt128(low)
  }

  /// The 64-bit finaliser of MurmurHash3 (Appleby, public domain; multipliers as published).
  private static func finalised(_ value: UInt64) -> UInt64 {
    var value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
