/// Says a time of day as people do.
public enum TimeWording {
  /// "10am", "6:30pm", "noon", "midnight"; the text itself when it is not `HH:mm`.
  public static func phrase(for time: String) -> String {
    let parts = time.utf8.split(separator: UInt8(ascii: ":")).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
      (0...59).contains(minute)
    else { return time }
    return phrase(minutes: hour * 60 + minute)
  }

  /// The same for minutes after midnight, 0 to 1440.
  public static func phrase(minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    if minute == 0, hour % 12 == 0 { return hour == 12 ? "noon" : "midnight" }
    let clock = hour % 12 == 0 ? 12 : hour % 12
    let past = minute == 0 ? "" : ":" + (minute < 10 ? "0" : "") + "\(minute)"
    return "\(clock)\(past)\((12..<24).contains(hour) ? "pm" : "am")"
  }
}
