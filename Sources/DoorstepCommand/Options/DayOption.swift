import ArgumentParser
import OpenReferral

/// Reads a day of the week.
enum DayOption {
  /// - Throws: `ValidationError` for anything but the name of a day or a clear start of it.
  static func parse(_ text: String) throws -> Weekday {
    guard let day = Weekday(english: text) else {
      throw ValidationError("The day must be the name of a day, such as saturday or sat.")
    }
    return day
  }
}
