/// What a need can say, by the names used in files, JSON and forms.
public enum NeedField: String, Hashable, Sendable, CaseIterable {
  case tasks, visits, place, budget, payer
  case highestRate = "highest_rate"
  case kinds, training, checks, gender, languages, drives
  case businessInsurance = "business_insurance"
  case nonSmoker = "non_smoker"
  case startWithinWeeks = "start_within_weeks"
  case homeHasPets = "home_has_pets"
  case homeHasSmoker = "home_has_smoker"
  case personGender = "person_gender"
  case notWith = "not_with"
  case interests
  case wishedTasks = "nice_tasks"
  case wishedTraining = "nice_training"
  case wishedGender = "nice_gender"
  case wishedLanguages = "nice_languages"
  case wishedFaith = "nice_faith"
  case employmentAllowance = "employment_allowance"
  case mostPeople = "most_people"

  /// What a good value looks like, for questions and for problems.
  public var example: String {
    switch self {
    case .tasks: "what help is needed, such as washing; breakfast; medication"
    case .visits: "times such as Mon-Fri 8:00-9:00; Sat 1 hour between 7:30 and 9:30"
    case .place: "a town, village or postcode such as WN5"
    case .budget: "pounds a week such as 380"
    case .payer: "direct payment, personal health budget, council or self-funder"
    case .highestRate: "pounds an hour such as 18.50"
    case .kinds: "personal-assistant, micro-provider or both"
    case .training: "courses they must have done, such as hoist"
    case .checks: "checks somebody must have seen, such as DBS; references"
    case .gender: "woman or man"
    case .languages: "languages they must speak, such as Polish"
    case .drives, .businessInsurance, .nonSmoker, .homeHasPets, .homeHasSmoker, .employmentAllowance: "yes or no"
    case .startWithinWeeks: "weeks from 0 to 520"
    case .personGender: "woman or man, for providers who work for one of them only"
    case .notWith: "names or ids of providers to leave out"
    case .interests: "what they would like to share, such as gardening; Polish films"
    case .wishedTasks: "help that would be good to have, such as gardening"
    case .wishedTraining: "courses that would be good to have, such as dementia"
    case .wishedGender: "woman or man"
    case .wishedLanguages: "languages that would be good to have"
    case .wishedFaith: "a faith or culture such as Catholic"
    case .mostPeople: "a number of people from 1 to 6"
    }
  }

  /// What sort of value it takes.
  public enum Value: Hashable, Sendable {
    case texts, text, pounds, wholeNumber, flag
  }

  public var value: Value {
    switch self {
    case .tasks, .visits, .kinds, .training, .checks, .languages, .notWith, .interests, .wishedTasks, .wishedTraining,
      .wishedLanguages:
      .texts
    case .place, .payer, .gender, .personGender, .wishedGender, .wishedFaith: .text
    case .budget, .highestRate: .pounds
    case .startWithinWeeks, .mostPeople: .wholeNumber
    case .drives, .businessInsurance, .nonSmoker, .homeHasPets, .homeHasSmoker, .employmentAllowance: .flag
    }
  }
}
