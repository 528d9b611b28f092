import Foundation
import OpenReferral

@testable import Brokering

/// Asks every provider one by one: minutes instead of bits, every order of visits tried. Dull on purpose.
struct BruteForceBroker {
  let providers: [ProviderProfile]
  let rules: NeedRules

  struct Found: Equatable {
    var id: UUID
    var fit: FitKind
    var points: [Int]
    var visits: Set<Int>
  }

  func answer() -> (found: [Found], removed: [Int], alone: [Int], only: [Int]) {
    let asked = Constraint.allCases.filter(rules.isAsked)
    let wishes = WishRules(rules)
    var (removed, alone, only) = ([Int](), [Int](), [Int]())
    var unmet: [[Constraint]] = []
    var found: [Found] = []
    for provider in providers {
      var verdicts: [Constraint: Verdict] = [:]
      for constraint in asked {
        verdicts[constraint] = constraint == .times ? times(provider) : rules.verdict(constraint, of: provider)
      }
      let failed = asked.filter { verdicts[$0] == .unmet }
      unmet.append(failed)
      guard failed.isEmpty else { continue }
      let visits = Set(rules.need.visits.indices.filter { canDo([$0], provider) })
      let points =
        [rules.need.visits.isEmpty ? 0 : 350 * visits.count / rules.need.visits.count]
        + ScorePart.allCases.dropFirst().map { wishes.points($0, of: provider) }
      found.append(
        Found(id: provider.id, fit: fit(provider, verdicts, visits), points: points, visits: visits))
    }
    for constraint in asked {
      removed.append(unmet.count { $0.first == constraint })
      alone.append(unmet.count { $0.contains(constraint) })
      only.append(unmet.count { $0 == [constraint] })
    }
    found.sort {
      ($0.fit.rawValue, -$0.points.reduce(0, +), $0.id.uuidString)
        < ($1.fit.rawValue, -$1.points.reduce(0, +), $1.id.uuidString)
    }
    return (found, removed, alone, only)
  }

  private func times(_ provider: ProviderProfile) -> Verdict {
    if provider.facts.availability.isEmpty { return .unknown }
    return rules.need.visits.indices.contains { canDo([$0], provider) } ? .met : .unmet
  }

  private func fit(_ provider: ProviderProfile, _ verdicts: [Constraint: Verdict], _ visits: Set<Int>) -> FitKind {
    let need = rules.need
    if !need.visits.isEmpty, verdicts[.times] != .unknown {
      if visits.count < need.visits.count { return .part }
      if let hours = provider.facts.weeklyHoursFree,
        Int((hours * 60).rounded(.down)) < need.visits.reduce(0, { $0 + $1.minutes })
      {
        return .part
      }
      guard let pay = leastPay(provider) else { return .part }
      if let budget = need.weeklyBudget, let pay = pay.value, rules.cost(ofPay: pay, kind: provider.kind).total > budget
      {
        return .part
      }
    }
    return verdicts.values.contains(.unknown) ? .ifConfirmed : .whole
  }

  /// Whether a provider is free, minute by minute, at a half-hour.
  private func isFree(_ provider: ProviderProfile, _ day: Weekday, slot: Int) -> Bool {
    if provider.facts.loneWorkingLimits.contains(.noNights), slot < 14 || slot >= 44 { return false }
    return (slot * 30..<slot * 30 + 30).allSatisfy { minute in
      provider.facts.availability.contains {
        $0.weekday == day && $0.startMinute <= minute && minute < $0.endMinute
      }
    }
  }

  private func canDo(_ visits: [Int], _ provider: ProviderProfile) -> Bool {
    visits.allSatisfy { index in
      let visit = rules.need.visits[index]
      return (visit.firstSlot...visit.lastStartSlot).contains { start in
        (start..<start + visit.slots).allSatisfy { isFree(provider, visit.weekday, slot: $0) }
      }
    }
  }

  struct Pay { var value: Money? }

  /// The least pay for all visits together; nil when they cannot all be done. The value is nil without a known rate.
  private func leastPay(_ provider: ProviderProfile) -> Pay? {
    let rates = rules.rates(of: provider)
    var sum = Money.zero
    for day in Weekday.allCases {
      let today = rules.need.visits.filter { $0.weekday == day }
      var best: Money?
      place(today, provider, rates, taken: [], pay: .zero, &best)
      guard let best else { return nil }
      sum = sum + best
    }
    return Pay(value: rates == nil ? nil : sum)
  }

  private func place(
    _ visits: [Visit], _ provider: ProviderProfile, _ rates: HourlyRates?, taken: Set<Int>, pay: Money,
    _ best: inout Money?
  ) {
    guard let visit = visits.first else {
      if best.map({ pay < $0 }) ?? true { best = pay }
      return
    }
    for start in visit.firstSlot...visit.lastStartSlot {
      let slots = Set(start..<start + visit.slots)
      guard taken.isDisjoint(with: slots), slots.allSatisfy({ isFree(provider, visit.weekday, slot: $0) }) else {
        continue
      }
      place(
        Array(visits.dropFirst()), provider, rates, taken: taken.union(slots),
        pay: pay + (rates?.pay(for: visit, startingAt: start) ?? .zero), &best)
    }
  }
}
