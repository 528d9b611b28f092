/// Why a request could not be read. It never repeats what was typed, so that it can be logged.
public enum SearchError: Error, Hashable, Sendable {
  case nothingAsked
  case tooManyInterests(Int)
  /// An interest or place is too long or has too many stacked accents; the sentence says which.
  case textRefused(field: String, reason: String)
  /// An interest that holds nothing to look for, by its place in the list from 1: only punctuation, say.
  case emptyInterest(Int)
  case radiusNotUnderstood
  case radiusOutOfRange
  /// A radius or an order by distance was asked without a place to measure from.
  case radiusWithoutPlace
  case orderWithoutPlace
  case limitOutOfRange(Int)
  case pageOutOfRange(Int)

  /// What was expected, what was found and what to do, in one or two plain sentences.
  public var message: String {
    switch self {
    case .nothingAsked: "Nothing was asked. Give an interest such as \"reading\", a place, or both."
    case .tooManyInterests(let count):
      "\(count) interests were given; at most \(QueryParser.maximumInterests) can be answered at once. "
        + "Ask for the most important ones first."
    case .textRefused(let field, let reason): "The \(field) cannot be read: \(reason)"
    case .emptyInterest(let position):
      "Interest \(position) has no word or number in it to look for. Write it in a word or two, such as \"gardening\"."
    case .radiusNotUnderstood:
      "The distance cannot be read. Write a number and a unit: \"2 miles\", \"1.5 km\", \"500 m\" or "
        + "\"15 minutes\" for a walk."
    case .radiusOutOfRange: "The distance must be more than 0 and at most 100 miles."
    case .radiusWithoutPlace: "A distance was given but no place to measure it from. Say where, too."
    case .orderWithoutPlace: "Ordering by distance needs a place to measure from. Say where, too."
    case .limitOutOfRange(let limit): "The limit is \(limit); it must be from 1 to 50."
    case .pageOutOfRange(let page): "The page is \(page); it must be from 1 to 20."
    }
  }
}
