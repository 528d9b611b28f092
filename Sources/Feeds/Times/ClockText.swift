/// Times of day as people write them.
public enum ClockText {
  /// Minutes after midnight of "6pm", "18:30", "12 noon"; with an end for "2 - 4pm", which lies past midnight when it
  /// is before the start. Nil for anything else, and for what could be two times ("at 6").
  public static func minutes(_ text: String) -> (start: Int, end: Int?)? {
    guard let parsed = TimesParser.parse("daily " + text), parsed.note == nil, parsed.entries.count == 1 else {
      return nil
    }
    return (parsed.entries[0].range.start, parsed.entries[0].range.end)
  }
}
