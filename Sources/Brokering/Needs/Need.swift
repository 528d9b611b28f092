import OpenReferral

/// What a person needs of a provider, without saying who they are. Must-haves and wishes are kept apart.
///
/// An empty list, nil or false means that it was not asked. Nothing here is ever stored.
public struct Need: Hashable, Sendable {
  // MARK: Must-haves

  /// What is to be done.
  public var tasks: TaskSet = []
  /// True when one of the tasks is moving somebody with a hoist.
  public var usesHoist = false
  public var visits: [Visit] = []
  /// Where the visits are.
  public var place: NeedPlace?
  public var kinds: [ListingKind] = []
  /// Courses they must have done.
  public var training: [String] = []
  /// Checks that must have been seen: "DBS".
  public var checks: [String] = []
  public var gender: String?
  public var languages: [String] = []
  public var drives = false
  public var hasBusinessInsurance = false
  public var doesNotSmoke = false
  /// The latest start, in weeks from now.
  public var startWithinWeeks: Int?
  /// Ids or names of providers this person must not be matched with.
  public var notWith: [String] = []

  // MARK: Money

  public var payer: PayerKind?
  /// What may be spent in a week, the whole of it.
  public var weeklyBudget: Money?
  /// Pence an hour in the daytime, at most.
  public var highestRate: Int?
  /// Whether the person, as an employer, claims Employment Allowance.
  public var claimsEmploymentAllowance = false
  /// The most people in one team, 1 to 6.
  public var mostPeople = 4

  // MARK: What providers ask of the person

  public var homeHasPets = false
  public var homeHasSmoker = false
  public var personGender: String?

  // MARK: Wishes

  public var interests: [String] = []
  public var wishedTasks: TaskSet = []
  public var wishedTraining: [String] = []
  public var wishedGender: String?
  public var wishedLanguages: [String] = []
  public var wishedFaith: String?

  /// A need that asks for nothing.
  public init() {}

  /// Most visits in a week, and in a day.
  public static let mostVisits = 42
  public static let mostVisitsInDay = 8
}
