/// Who of a team does which visit, at the least cost.
///
/// Goes through the days; what matters of the days before is only what each has earned and worked so far, because the
/// cost of a person depends on the week's pay and on nothing else. Ways to the same sums are one state, of which one is
/// kept. So every assignment is counted, and a week of visits at equal rates has few states.
struct TeamAssignment {
  typealias Sums = SIMD8<Int>

  private struct State {
    var pay: Sums
    var minutes: Sums
    var dropped: Int
    /// The state of the day before, and the choices made on this day, a byte a member.
    var before: Int
    var choices: UInt64
  }

  private struct Key: Hashable {
    var pay: Sums
    var minutes: Sums
    var dropped: Int
  }

  let problem: CoverProblem
  /// Places in `CoverProblem.candidates`, at most six.
  let team: [Int]
  /// How many visits may be left undone.
  let drops: Int
  /// What the team may cost at most.
  let limit: Int
  let mayContinue: () -> Bool

  /// The cheapest assignment within the limit; nil when there is none, or the time is up.
  func best() -> CoverPlan? {
    var stages: [[State]] = [[State(pay: .zero, minutes: .zero, dropped: 0, before: -1, choices: 0)]]
    for day in problem.week.days.indices {
      guard mayContinue() else { return nil }
      let next = extend(stages[day], by: options(on: day), rest: restCost(after: day))
      if next.isEmpty { return nil }
      stages.append(next)
    }
    guard let last = stages.last, let place = cheapest(last) else { return nil }
    return plan(ending: place, stages)
  }

  // MARK: A day

  private struct Option {
    var pay: Sums
    var minutes: Sums
    var dropped: Int
    var choices: UInt64
  }

  private func options(on day: Int) -> [Option] {
    let visits = problem.week.days[day].visits
    var options: [Key: Option] = [:]
    var chosen = Array(repeating: 0, count: team.count)
    func assign(_ visit: Int, _ dropped: Int) {
      guard visit < visits.count else {
        if let option = option(day, chosen, dropped) {
          options[Key(pay: option.pay, minutes: option.minutes, dropped: dropped)] = option
        }
        return
      }
      for member in team.indices {
        chosen[member] |= 1 << visit
        if problem.candidates[team[member]].days[day][chosen[member]] != Int.max { assign(visit + 1, dropped) }
        chosen[member] &= ~(1 << visit)
      }
      if dropped < drops { assign(visit + 1, dropped + 1) }
    }
    assign(0, 0)
    return options.values.sorted { $0.choices < $1.choices }
  }

  private func option(_ day: Int, _ chosen: [Int], _ dropped: Int) -> Option? {
    var option = Option(pay: .zero, minutes: .zero, dropped: dropped, choices: 0)
    let visits = problem.week.days[day].visits
    for member in team.indices where chosen[member] != 0 {
      option.pay[member] = problem.candidates[team[member]].days[day][chosen[member]]
      option.choices |= UInt64(chosen[member]) << UInt64(member * 8)
      guard problem.candidates[team[member]].minutesFree != nil else { continue }
      for (place, visit) in visits.enumerated() where chosen[member] >> place & 1 == 1 {
        option.minutes[member] += problem.week.visits[visit].minutes
      }
    }
    return option
  }

  private func extend(_ states: [State], by options: [Option], rest: Int) -> [State] {
    var next: [State] = []
    var seen: [Key: Int] = [:]
    for (place, state) in states.enumerated() {
      for option in options where state.dropped + option.dropped <= drops {
        let key = Key(
          pay: state.pay &+ option.pay, minutes: state.minutes &+ option.minutes,
          dropped: state.dropped + option.dropped)
        guard seen[key] == nil, isAffordable(key, rest: rest) else { continue }
        seen[key] = next.count
        next.append(
          State(pay: key.pay, minutes: key.minutes, dropped: key.dropped, before: place, choices: option.choices))
      }
    }
    return next
  }

  private func isAffordable(_ key: Key, rest: Int) -> Bool {
    for member in team.indices {
      if let free = problem.candidates[team[member]].minutesFree, key.minutes[member] > free { return false }
    }
    return cost(key.pay) + rest <= limit
  }

  /// The least that the visits of later days add, whoever does them; nothing where some may be left out.
  private func restCost(after day: Int) -> Int {
    guard drops == 0 else { return 0 }
    var rest = 0
    for later in problem.week.days.indices where later > day {
      for visit in problem.week.days[later].visits.indices {
        let least = team.map { problem.candidates[$0].days[later][1 << visit] }.min() ?? 0
        // Nobody of the team can do it: no assignment is complete. A quarter of the range cannot overflow in a sum.
        guard least != Int.max else { return Int.max / 4 }
        rest += least
      }
    }
    return rest
  }

  // MARK: The end

  private func cost(_ pay: Sums) -> Int { teamCost(pay).total.units }

  private func teamCost(_ pay: Sums) -> TeamCost {
    problem.cost(of: team.indices.map { (candidate: team[$0], pay: pay[$0]) })
  }

  private func cheapest(_ states: [State]) -> Int? {
    states.indices.min { (cost(states[$0].pay), $0) < (cost(states[$1].pay), $1) }
  }

  private func plan(ending place: Int, _ stages: [[State]]) -> CoverPlan {
    var visits = Array(repeating: [Int](), count: team.count)
    var at = place
    for day in problem.week.days.indices.reversed() {
      let state = stages[day + 1][at]
      for member in team.indices {
        let choice = Int(state.choices >> UInt64(member * 8) & 0xFF)
        for (place, visit) in problem.week.days[day].visits.enumerated() where choice >> place & 1 == 1 {
          visits[member].append(visit)
        }
      }
      at = state.before
    }
    let pay = stages[stages.count - 1][place].pay
    let done = Set(visits.joined())
    return CoverPlan(
      members: team.indices.map {
        CoverPlan.Member(candidate: team[$0], visits: visits[$0].sorted(), pay: Money(units: pay[$0]))
      },
      cost: teamCost(pay), points: team.reduce(0) { $0 + problem.candidates[$1].points },
      uncovered: problem.week.visits.indices.filter { !done.contains($0) })
  }
}
