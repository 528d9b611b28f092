import Foundation
import Geography
import Places

/// One line of the source table, read as bytes: `WN5 8JD,53.53560,-2.68673,E08000010`.
struct PostcodeRow {
  let bytes: UnsafeRawBufferPointer
  private let commas: (Int, Int, Int)

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var postcode: Postcode? { Postcode(String(decoding: bytes[..<commas.0], as: UTF8.self)) }

  func agrees(with found: PostcodeLocation) -> Bool {
    // 1e-5 degree is at most 1.11 m; the file keeps the table's own digits, so that half of it is never reached.
    let latitude = hundredThousandths(commas.0 + 1, commas.1)
    let longitude = hundredThousandths(commas.1 + 1, commas.2)
    return abs(found.coordinate.latitude * 100_000 - Double(latitude)) < 0.01
      && abs(found.coordinate.longitude * 100_000 - Double(longitude)) < 0.01
      && found.districtCode.utf8.elementsEqual(bytes[(commas.2 + 1)...])
  }

  /// "-2.68673" as -268673: all numbers of the table have five decimals.
  private func hundredThousandths(_ start: Int, _ end: Int) -> Int {
    var value = 0
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte >= 48, byte <= 57 { value = value &* 10 &+ Int(byte &- 48) }
      at += 1
    }
    return bytes[start] == UInt8(ascii: "-") ? -value : value
  }

  static func forEach(in data: Data, _ body: (PostcodeRow) -> Void) {
    data.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      while let end = next(10, in: bytes, base, from: start) {
        if start > 0, let first = next(44, in: bytes, base, from: start),
          let second = next(44, in: bytes, base, from: first + 1),
          let third = next(44, in: bytes, base, from: second + 1)
        {
          let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
          body(PostcodeRow(bytes: line, commas: (first - start, second - start, third - start)))
        }
        start = end + 1
      }
    }
  }

  /// `memchr` looks from an offset inside the buffer to its end, so it stays inside; a loop here would take a debug
  /// build half a minute over 60 MB.
  private static func next(
    _ byte: Int32, in bytes: UnsafeRawBufferPointer, _ base: UnsafeRawPointer, from start: Int
  ) -> Int? {
    guard start < bytes.count, let found = memchr(base + start, byte, bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
