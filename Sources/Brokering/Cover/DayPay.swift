/// What a provider earns for every choice of the visits of one day, each choice placed at its cheapest.
///
/// Half-hours are gone through from the end of the day; the state is the visits still to be done. So every placement
/// without an overlap is counted, in 49 x 2^n x n steps for n visits.
struct DayPay {
  /// A choice that cannot be placed.
  static let impossible = Int.max

  private let visits: [Visit]
  private let starts: [UInt64]
  private let rates: HourlyRates
  /// Least units from a half-hour on, by half-hour and choice.
  private let least: [Int]

  /// - Parameter slots: the half-hours of the day they are free for.
  init(_ visits: [Visit], free slots: UInt64, rates: HourlyRates) {
    let starts = visits.map { WeekSlots.starts(in: slots, length: $0.slots) & $0.starts }
    let choices = 1 << visits.count
    var least = Array(repeating: Self.impossible, count: (WeekSlots.slotsInDay + 1) * choices)
    for slot in 0...WeekSlots.slotsInDay { least[slot * choices] = 0 }
    let earliest = starts.map(\.trailingZeroBitCount).min() ?? 0
    for slot in stride(from: WeekSlots.slotsInDay - 1, through: 0, by: -1) {
      for choice in 1..<max(choices, 1) {
        var best = least[(slot + 1) * choices + choice]
        if slot >= earliest {
          for visit in visits.indices where choice >> visit & 1 == 1 && starts[visit] >> UInt64(slot) & 1 == 1 {
            let rest = least[(slot + visits[visit].slots) * choices + choice & ~(1 << visit)]
            guard rest != Self.impossible else { continue }
            best = min(best, rest + rates.pay(for: visits[visit], startingAt: slot).units)
          }
        }
        least[slot * choices + choice] = best
      }
    }
    self.visits = visits
    self.starts = starts
    self.rates = rates
    self.least = least
  }

  /// Units by choice, bit i standing for the i-th visit.
  var units: [Int] { Array(least.prefix(1 << visits.count)) }

  /// The half-hours at which the visits of a choice start, in the order of the visits; nil when it cannot be placed. Of
  /// several cheapest placements the earliest.
  func placement(of choice: Int) -> [Int: Int]? {
    let choices = 1 << visits.count
    guard least[choice] != Self.impossible else { return nil }
    var (left, slot) = (choice, 0)
    var placed: [Int: Int] = [:]
    while left != 0, slot < WeekSlots.slotsInDay {
      let here = least[slot * choices + left]
      let next = visits.indices.first { visit in
        guard left >> visit & 1 == 1, starts[visit] >> UInt64(slot) & 1 == 1 else { return false }
        let rest = least[(slot + visits[visit].slots) * choices + left & ~(1 << visit)]
        return rest != Self.impossible && rest + rates.pay(for: visits[visit], startingAt: slot).units == here
      }
      guard let next else {
        slot += 1
        continue
      }
      placed[next] = slot
      left &= ~(1 << next)
      slot += visits[next].slots
    }
    return placed
  }
}
