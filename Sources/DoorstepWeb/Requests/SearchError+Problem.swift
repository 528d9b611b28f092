import Doorstep

extension SearchError {
  /// The problem to answer with: the field of the API that it is about, and the sentence that says how to mend it.
  var problem: Problem {
    switch self {
    case .nothingAsked: Problem(400, .missing, message, field: "interests")
    case .tooManyInterests: Problem(400, .tooLong, message, field: "interests")
    case .textRefused(let field, _):
      Problem(400, .tooLong, message, field: field == "place" ? "near" : "interests")
    case .emptyInterest: Problem(400, .wrongValue, message, field: "interests")
    case .radiusNotUnderstood: Problem(400, .wrongValue, message, field: "within")
    case .radiusOutOfRange: Problem(400, .outOfRange, message, field: "within")
    case .radiusWithoutPlace, .orderWithoutPlace: Problem(400, .missing, message, field: "near")
    case .limitOutOfRange: Problem(400, .outOfRange, "It must be from 1 to 50.", field: "limit")
    case .pageOutOfRange: Problem(400, .outOfRange, "It must be from 1 to 20.", field: "page")
    }
  }
}
