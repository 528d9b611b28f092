import Brokering
import Feeds
import OpenReferral

/// Visits as a person writes them: `Mon-Fri 8:00-9:00`, or `Sat 1 hour between 7:30 and 9:30`.
enum VisitText {
  /// The visits of one entry; one past midnight becomes two. Nil when it is none, or when a time is not on the hour or
  /// half-hour.
  static func read(_ text: String) -> [Visit]? {
    let words = text.utf8.split(separator: 0x20).map { Array($0).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 } }
      .map { String(decoding: $0, as: UTF8.self) }
    guard let between = words.firstIndex(of: "between") else { return fixed(text) }
    return flexible(Array(words[..<between]), Array(words[(between + 1)...]))
  }

  private static func fixed(_ text: String) -> [Visit]? {
    guard let windows = AvailabilityWindow.read(fullClock(text)) else { return nil }
    let visits = windows.compactMap {
      Visit(
        weekday: $0.weekday, earliestStart: $0.startMinute, latestEnd: $0.endMinute,
        minutes: $0.endMinute - $0.startMinute)
    }
    return visits.count == windows.count ? visits : nil
  }

  /// - Parameters:
  ///   - before: days and a length: "mon-fri 1 hour".
  ///   - after: "7:30 and 9:30".
  private static func flexible(_ before: [String], _ after: [String]) -> [Visit]? {
    guard let and = after.firstIndex(of: "and"), let (days, minutes) = length(before) else { return nil }
    let times = after[..<and].joined(separator: " ") + "-" + after[(and + 1)...].joined(separator: " ")
    guard let windows = AvailabilityWindow.read(days + " " + fullClock(times)) else { return nil }
    let visits = windows.compactMap {
      Visit(weekday: $0.weekday, earliestStart: $0.startMinute, latestEnd: $0.endMinute, minutes: minutes)
    }
    return visits.count == windows.count ? visits : nil
  }

  /// The days, and the minutes that the last words say: "1 hour", "an hour", "half an hour", "45 minutes", "1.5 hours".
  private static func length(_ words: [String]) -> (String, Int)? {
    guard let unit = words.last, words.count >= 3 else { return nil }
    let perUnit = unit.utf8.starts(with: "hour".utf8) ? 60 : unit.utf8.starts(with: "min".utf8) ? 1 : 0
    let amount = words[words.count - 2]
    if amount == "an" || amount == "a", perUnit == 60 {
      let isHalf = words.count >= 4 && words[words.count - 3] == "half"
      return (words.dropLast(isHalf ? 3 : 2).joined(separator: " "), isHalf ? 30 : 60)
    }
    guard perUnit > 0, let hundredths = HundredthsText.read(amount), hundredths * perUnit % 100 == 0 else { return nil }
    return (words.dropLast(2).joined(separator: " "), hundredths * perUnit / 100)
  }

  /// The text with its times on the 24-hour clock: "8-9" is 08:00-09:00, where nothing says morning or afternoon. A
  /// text with "am" or "pm" is left as it is.
  private static func fullClock(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard !saysHalf(bytes) else { return text }
    var clock: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].prefix { 0x30...0x39 ~= $0 }
      guard !digits.isEmpty else {
        clock.append(bytes[index])
        index += 1
        continue
      }
      index += digits.count
      let isMinute = clock.last.map(partsMinutes) ?? false
      let hasMinute = index < bytes.count && partsMinutes(bytes[index])
      if !isMinute, digits.count == 1 { clock.append(UInt8(ascii: "0")) }
      clock += digits
      if !isMinute, !hasMinute, digits.count <= 2 { clock += Array(":00".utf8) }
    }
    return String(decoding: clock, as: UTF8.self)
  }

  private static func partsMinutes(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") }

  /// Whether a half of the day is named: "8am", "8 pm", "noon".
  private static func saysHalf(_ bytes: [UInt8]) -> Bool {
    // Digits are parted from what follows them, so that "8am" is two words.
    var parted: [UInt8] = []
    for byte in bytes {
      if let last = parted.last, 0x30...0x39 ~= last, !(0x30...0x39 ~= byte) { parted.append(0x20) }
      parted.append(byte)
    }
    let words = PlainWords(String(decoding: parted, as: UTF8.self))
    return halves.contains { words.contains($0) }
  }

  private static let halves = ["am", "pm", "noon", "midday", "midnight"].map(PlainWords.init)
}
