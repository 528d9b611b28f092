import Brokering
import OpenReferral

/// Where the visits of a week stand in its drawing: a column a day, time from top to bottom.
struct WeekLayout {
  /// One visit as a box.
  struct Box {
    let call: ShownTeam.Call
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  static let left = 68.0
  static let top = 34.0
  static let dayWidth = 86.0
  static let hourHeight = 30.0
  static let width = left + 7 * dayWidth

  /// Full hours: from the one in which the first visit starts to the one in which the last ends.
  let hours: ClosedRange<Int>
  let boxes: [Box]

  var height: Double { Self.top + Double(hours.count - 1) * Self.hourHeight + 8 }

  init(_ days: [(day: Weekday, calls: [ShownTeam.Call])]) {
    let calls = days.flatMap(\.calls)
    let first = (calls.map(\.start).min() ?? 0) / 60
    let last = ((calls.map(\.end).max() ?? 60) + 59) / 60
    hours = first...max(last, first + 1)
    boxes = days.flatMap { Self.boxes($0.calls, from: first) }
  }

  /// The boxes of one day; visits at the same time share the column.
  private static func boxes(_ calls: [ShownTeam.Call], from first: Int) -> [Box] {
    var lanes: [Int] = []
    let placed = calls.map { call -> Int in
      if let free = lanes.firstIndex(where: { $0 <= call.start }) {
        lanes[free] = call.end
        return free
      }
      lanes.append(call.end)
      return lanes.count - 1
    }
    let width = (dayWidth - 8) / Double(max(1, lanes.count))
    return zip(calls, placed).map { call, lane in
      Box(
        call: call, x: left + Double(call.visit.weekday.rawValue - 1) * dayWidth + 4 + Double(lane) * width,
        y: top + (Double(call.start) / 60 - Double(first)) * hourHeight + 1, width: width - 2,
        height: max(12, Double(call.visit.minutes) / 60 * hourHeight - 2))
    }
  }
}
