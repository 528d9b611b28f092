import ArgumentParser
import Doorstep
import Schedules

/// Reads when somebody wants to go.
enum TimeOption {
  /// - Throws: `ValidationError` for anything that `WhenReader` does not understand.
  static func parse(_ text: String) throws -> WantedTimes {
    guard let wanted = WhenReader.read(text) else {
      throw ValidationError("The time must be in words such as: \(WhenReader.examples).")
    }
    return wanted
  }
}
