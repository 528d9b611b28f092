/// How long a search for cover plans may take. A plan takes up to six searches: three teams and three what-ifs.
public enum CoverTime: Hashable, Sendable {
  /// Each search may take so many seconds.
  case each(seconds: Double)
  /// All of them together. Each may take half of what is left, so that the best team, which is looked for first, gets
  /// the most, and what a search leaves over goes to those after it.
  case altogether(seconds: Double)

  /// Started for every search; what it gives says whether the search may go on.
  func stopwatch() -> () -> () -> Bool {
    let start = ContinuousClock.now
    return {
      let now = ContinuousClock.now
      let end =
        switch self {
        case .each(let seconds): now + .seconds(seconds)
        case .altogether(let seconds): now + max(.zero, start + .seconds(seconds) - now) / 2
        }
      return { ContinuousClock.now < end }
    }
  }
}
