import OpenReferral

/// What a provider asks for an hour by part of the week, in pence.
public struct HourlyRates: Hashable, Sendable {
  /// By the order of `RateBand.allCases`.
  private let pence: [Int]
  /// The parts of the week for which no rate is stated, so that the day rate stands in.
  public let assumed: [RateBand]
  /// True when a rate was below what the law allows to be paid and was raised to it.
  public let isRaised: Bool

  /// Nil when no daytime rate is known.
  ///
  /// - Parameter minimum: the least that may be paid, in pence; 0 for somebody self-employed.
  public init?(_ facts: CareProvider, minimum: Int) { self.init(StatedRates(facts), minimum: minimum) }

  init?(_ stated: StatedRates, minimum: Int) {
    let bands = RateBand.allCases
    guard let day = zip(bands, stated.pence).first(where: { $0.0 == .day })?.1 else { return nil }
    let asked = stated.pence.map { $0 ?? day }
    pence = asked.map { max($0, minimum) }
    isRaised = pence != asked
    assumed = zip(bands, stated.pence).filter { $0.0 != .day && $0.1 == nil }.map(\.0)
  }

  /// Nothing an hour, where only what is possible is asked.
  static let free = HourlyRates()

  private init() {
    pence = RateBand.allCases.map { _ in 0 }
    assumed = []
    isRaised = false
  }

  public func pence(in band: RateBand) -> Int { pence[RateBand.allCases.firstIndex(of: band) ?? 0] }

  /// The part of the week a half-hour falls in; bank holidays are not known to a week.
  static func band(day: Int, slot: Int) -> RateBand {
    if slot < 14 || slot >= 44 { return .night }
    if day >= 5 { return .weekend }
    return slot >= 38 ? .evening : .day
  }

  /// Pay for a visit that starts at a half-hour.
  public func pay(for visit: Visit, startingAt slot: Int) -> Money {
    var pay = Money.zero
    for part in 0..<visit.slots {
      let minutes = min(30, visit.minutes - part * 30)
      pay = pay + .pay(pence: pence(in: Self.band(day: visit.day, slot: slot + part)), minutes: minutes)
    }
    return pay
  }

  /// The least pay for a visit, wherever in its window it starts.
  func leastPay(for visit: Visit) -> Money {
    (visit.firstSlot...visit.lastStartSlot).map { pay(for: visit, startingAt: $0) }.min() ?? .zero
  }
}
