import Geography
import Matching
import Schedules

/// Which of what was found is shown.
extension ConnectionFinder {
  /// The page of an interest that was asked for; close matches fill the first one, and where there is nothing good it
  /// tells what would bring something.
  func page(of ranking: InterestRanking, asked: SearchRequest, in index: MatchIndex) -> InterestPage {
    let page = ranking.good.dropFirst((asked.page - 1) * asked.limit).prefix(asked.limit)
    let room = asked.page == 1 ? asked.limit - page.count : 0
    return InterestPage(
      ranking: ranking, good: Array(page), close: Array(ranking.close.prefix(room)),
      relaxations: ranking.good.isEmpty
        ? relaxations(of: ranking, in: index)
        : ranking.isNowhereNear ? [relaxation(of: ranking, dropping: .distance, in: index)].compactMap { $0 } : [])
  }

  /// What serves two interests or more: fully, or failing that, what comes close.
  func combine(_ rankings: [InterestRanking], limit: Int) -> [CombinedPick] {
    guard rankings.count > 1 else { return [] }
    let full = CombinedRanking().rank(rankings.map(\.good), limit: limit)
    return full.isEmpty ? CombinedRanking().rank(rankings.map { $0.good + $0.close }, limit: limit) : full
  }

  /// Each limit in force, dropped by itself: how many would then match. Only those that bring something; where none
  /// does, all of them together.
  private func relaxations(of ranking: InterestRanking, in index: MatchIndex) -> [InterestPage.Relaxed] {
    let single = Relaxation.Limit.allCases.filter { $0 != .all }
      .compactMap { relaxation(of: ranking, dropping: $0, in: index) }
    return single.isEmpty ? [relaxation(of: ranking, dropping: .all, in: index)].compactMap { $0 } : single
  }

  private func relaxation(
    of ranking: InterestRanking, dropping limit: Relaxation.Limit, in index: MatchIndex
  ) -> InterestPage.Relaxed? {
    guard var relaxed = ranking.query.dropping(limit) else { return nil }
    relaxed.limit = Self.depth
    relaxed.countsFacets = false
    let good = index.run(relaxed).matches.filter(\.isGood)
    guard let best = limit == .distance ? nearest(good) ?? good.first : good.first else { return nil }
    return InterestPage.Relaxed(limit: limit, query: relaxed, total: good.count, best: best)
  }

  private func nearest(_ matches: [IndexMatch]) -> IndexMatch? {
    matches.filter { $0.distance != nil }.min { ($0.distance?.metres ?? 0) < ($1.distance?.metres ?? 0) }
  }
}

extension MatchFilters {
  /// Hours that were to be kept on those days may then be kept on any.
  fileprivate mutating func dropWeekdays() {
    if let times = facts.times, !weekdays.isEmpty, times.wanted.weekdays == weekdays {
      facts.times = TimesFilter(WantedTimes(span: times.wanted.span, hours: times.wanted.hours), from: times.today)
    }
    weekdays = []
  }
}

extension FactFilter {
  fileprivate mutating func drop(_ group: ListingFact.Group) { facts = facts.filter { $0.group != group } }
}

extension MatchQuery {
  /// The query without one of its limits; nil when that limit is not in force.
  fileprivate func dropping(_ limit: Relaxation.Limit) -> MatchQuery? {
    var relaxed = self
    switch limit {
    case .distance: relaxed.radius = nil
    case .kinds: relaxed.filters.kinds = []
    case .onlyFree: relaxed.filters.onlyFree = false
    case .weekdays: relaxed.filters.dropWeekdays()
    case .times: relaxed.filters.facts.times = nil
    case .languages: relaxed.filters.facts.drop(.language)
    case .accessibility: relaxed.filters.facts.drop(.accessibility)
    case .checks: relaxed.filters.facts.drop(.check)
    case .gender: relaxed.filters.facts.drop(.gender)
    case .age: relaxed.filters.facts.age = nil
    case .rate: relaxed.filters.facts.greatestRate = nil
    case .excluded: relaxed.excluded = []
    case .all:
      relaxed.radius = nil
      relaxed.filters = MatchFilters()
      relaxed.excluded = []
    }
    return relaxed == self ? nil : relaxed
  }
}
