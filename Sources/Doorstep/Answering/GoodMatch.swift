import Matching

/// What a good match is, before and after its listing is known.
private enum GoodMatch {
  /// The words it holds carry at least so much of the query's weight: one word of two equally telling ones is not
  /// enough, two of three are. Our choice, to be judged with queries.
  static let leastCoverage = 0.6
}

extension IndexMatch {
  /// Whether it holds enough of what was asked for.
  var isGood: Bool { wordCoverage >= GoodMatch.leastCoverage }
}

extension Match {
  /// Whether it holds enough of what was asked for.
  var isGood: Bool { wordCoverage >= GoodMatch.leastCoverage }
}
