import Foundation
import OpenReferral

/// Opening times from a cell.
enum ScheduleText {
  /// The schedules that a text states, or one that only repeats its words when any of them is not understood. The note
  /// goes beside every schedule; alone it makes one of its own. Empty when both are nil.
  static func schedules(times: String?, note: String?, identifiers: (Int) -> UUID) -> [Schedule] {
    guard let times else { return note.map { [free(nil, note: $0, id: identifiers(0))] } ?? [] }
    guard let parsed = TimesParser.parse(times) else { return [free(times, note: note, id: identifiers(0))] }
    let notes = joined(note, parsed.note)
    return parsed.entries.enumerated().map { position, entry in
      schedule(entry, note: notes, id: identifiers(position))
    }
  }

  private static func joined(_ note: String?, _ qualifier: String?) -> String? {
    guard let note, let qualifier else { return note ?? qualifier }
    return note.utf8.elementsEqual(qualifier.utf8) ? note : "\(note). \(qualifier)"
  }

  private static func free(_ words: String?, note: String?, id: UUID) -> Schedule {
    var schedule = Schedule(id: id)
    schedule.description = words
    schedule.notes = note
    return schedule
  }

  private static func schedule(_ entry: TimesParser.Entry, note: String?, id: UUID) -> Schedule {
    var schedule = Schedule(id: id)
    schedule.freq = entry.days.frequency
    schedule.byday = entry.days.byday
    schedule.opensAt = clock(entry.range.start)
    schedule.closesAt = entry.range.end.map(clock)
    schedule.notes = note
    return schedule
  }

  /// `HH:mm`; the end of the day is `00:00`, which as a closing time means past midnight.
  static func clock(_ minutes: Int) -> String {
    let minutes = minutes % 1440
    return "\(DateText.twoDigits(minutes / 60)):\(DateText.twoDigits(minutes % 60))"
  }
}
