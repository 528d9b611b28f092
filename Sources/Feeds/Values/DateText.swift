/// Days as text from outside.
enum DateText {
  /// A day as `yyyy-MM-dd`. Taken as it stands, or from the start of an ISO 8601 time stamp; `dd/MM/yyyy` is taken, and
  /// said. Days that no calendar has (30 February) are not. Years 1000 to 9999.
  static func read(_ text: String) -> Reading<String> {
    let bytes = Array(text.utf8.prefix(40))
    if let day = isoDay(bytes) { return .good(day) }
    if let day = britishDay(bytes) {
      return .mended(day, expected: form, remedy: "Read as \(day). Write days as \(form).")
    }
    return .bad(expected: form, remedy: "Write the day as year, month and day with hyphens, or leave it empty.")
  }

  private static let form = "a day such as 2026-09-14"

  private static func isoDay(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    let isWhole = bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ")
    return isWhole ? day(year: bytes[0..<4], month: bytes[5..<7], day: bytes[8..<10]) : nil
  }

  private static func britishDay(_ bytes: [UInt8]) -> String? {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4
    else { return nil }
    return day(year: parts[2], month: parts[1], day: parts[0])
  }

  private static func day(year: ArraySlice<UInt8>, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) -> String? {
    guard let year = whole(year), let month = whole(month), let day = whole(day), year >= 1000,
      (1...12).contains(month), (1...length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  private static func whole(_ digits: ArraySlice<UInt8>) -> Int? {
    NumberText.whole(String(decoding: digits, as: UTF8.self))
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
