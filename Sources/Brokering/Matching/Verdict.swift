/// Whether a provider has what must be had. Unknown is never no.
public enum Verdict: Hashable, Sendable {
  case met
  /// Nobody said, or said without proof where proof was asked for: to be asked.
  case unknown
  case unmet

  /// The worse of two.
  func and(_ other: Verdict) -> Verdict {
    if self == .unmet || other == .unmet { return .unmet }
    return self == .unknown || other == .unknown ? .unknown : .met
  }

  /// The best of several; unknown where there is none.
  static func best(_ verdicts: [Verdict?]) -> Verdict {
    let known = verdicts.compactMap(\.self)
    if known.contains(.met) { return .met }
    return known.isEmpty || known.contains(.unknown) ? .unknown : .unmet
  }

  /// What a stated yes or no means where yes is wanted.
  static func wanting(_ flag: Bool?) -> Verdict { flag.map { $0 ? .met : .unmet } ?? .unknown }
}
