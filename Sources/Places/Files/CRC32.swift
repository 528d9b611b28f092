/// The CRC-32 of ISO 3309 (the one of gzip and PNG): notices damage, proves nothing about intent.
enum CRC32 {
  static func checksum(_ bytes: RawSpan) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    bytes.withUnsafeBytes { buffer in
      table.withUnsafeBufferPointer { table in
        // In range: the index is the low byte of a number and the table has 256 entries.
        for byte in buffer { crc = table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8) }
      }
    }
    return ~crc
  }

  private static let table: [UInt32] = (0..<256).map { (index: UInt32) in
    (0..<8).reduce(index) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
