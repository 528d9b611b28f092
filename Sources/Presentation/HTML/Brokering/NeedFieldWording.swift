import Doorstep

/// What a need asks, field by field: the labels of the form, and of what was answered.
enum NeedFieldWording {
  static func label(_ field: NeedField) -> String {
    switch field {
    case .tasks: "What help is needed?"
    case .visits: "When should somebody come?"
    case .place: "Where does the person live?"
    case .budget: "What may a week cost at most?"
    case .payer: "Who pays?"
    case .highestRate: "What may an hour cost at most?"
    case .kinds: "Which kind of help?"
    case .training: "What training must they have?"
    case .checks: "Which checks must somebody have seen?"
    case .gender: "Must it be a woman or a man?"
    case .languages: "Which languages must they speak?"
    case .drives: "They must drive"
    case .businessInsurance: "Their car must be insured for work"
    case .nonSmoker: "They must not smoke"
    case .startWithinWeeks: "In how many weeks must they start?"
    case .homeHasPets: "There are pets in the home"
    case .homeHasSmoker: "Somebody smokes in the home"
    case .personGender: "Is the person a woman or a man?"
    case .notWith: "Who must be left out?"
    case .interests: "What does the person enjoy?"
    case .wishedTasks: "What other help would be good?"
    case .wishedTraining: "What training would be good?"
    case .wishedGender: "Would a woman or a man be better?"
    case .wishedLanguages: "Which languages would be good?"
    case .wishedFaith: "Which faith or culture would be good?"
    case .employmentAllowance: "The person claims Employment Allowance"
    case .mostPeople: "How many people at most?"
    }
  }

  /// Nil where the label says enough.
  static func hint(_ field: NeedField) -> String? {
    switch field {
    case .tasks: "One a line. For example: washing, breakfast, taking tablets."
    case .visits:
      "One a line, on the hour or half-hour. For example: Mon-Fri 8:00-9:00, or Sat 1 hour between 7:30 and 9:30."
    case .place: "The first half of a postcode is enough, or a town or village. No street and no name."
    case .budget: "In pounds, such as 380. Leave it empty if it is not known."
    case .highestRate: "In pounds, such as 18.50."
    case .kinds: "Choose none for both."
    case .training: "For example: hoist, first aid."
    case .checks: "For example: DBS, references, insurance. What a person only says of themselves does not count."
    case .languages: "For example: Polish, British Sign Language."
    case .startWithinWeeks: "Leave it empty if there is time."
    case .personGender: "Some people work for women only, or for men only."
    case .notWith: "One a line: names as they stand in the directory."
    case .interests: "For example: gardening, Polish films. What people share helps them get on."
    case .mostPeople: "From 1 to 6. We try fewer people first."
    case .wishedTasks: "For example: gardening, going out."
    case .wishedTraining: "For example: dementia."
    default: nil
    }
  }
}
