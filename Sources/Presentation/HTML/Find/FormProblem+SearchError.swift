import Doorstep

extension FormProblem {
  /// The words of a search error for people who see the form rather than the command line.
  public init(_ error: SearchError) {
    switch error {
    case .nothingAsked:
      self.init(field: .interest, message: "Enter something you enjoy or need, or a place, or both")
    case .tooManyInterests:
      self.init(field: .interest, message: error.message)
    case .textRefused(let field, _):
      self.init(field: field == "place" ? .near : .interest, message: error.message)
    case .emptyInterest:
      self.init(field: .interest, message: "Enter each interest in words, such as gardening")
    case .radiusNotUnderstood, .radiusOutOfRange:
      self.init(field: .within, message: error.message)
    case .radiusWithoutPlace:
      self.init(field: .near, message: "Enter a place, so that we know where to measure the distance from")
    case .orderWithoutPlace:
      self.init(field: .near, message: "Enter a place, so that we can show the nearest first")
    case .limitOutOfRange, .pageOutOfRange:
      self.init(field: .interest, message: "That link is not complete. Search once more.")
    }
  }
}
