import Geography
import Matching
import OpenReferral
import Schedules

/// One thing we took a person's sentence to mean, with the words that led to it, so that they can see and undo it.
public struct Understanding: Hashable, Sendable {
  /// What words were taken for.
  public enum Meaning: Hashable, Sendable {
    /// Where they are, as it is looked up.
    case place(String)
    /// How far they will go.
    case radius(Distance)
    /// Something they like, need or could offer.
    case interest
    /// What a listing must state.
    case fact(ListingFact)
    case age(Int)
    /// In pence an hour, at most.
    case greatestRate(Int)
    case free
    case weekdays(Set<Weekday>)
    /// Hours of the day, or days from today on.
    case times(WantedTimes)
    case kinds(Set<ListingKind>)
    /// Not wanted: what says it strongly is left out.
    case excluded
    /// Understood, and yet not used.
    case passedOver(Reason)
  }

  /// Why words that were understood are not used.
  public enum Reason: String, Hashable, Sendable {
    /// A place was given apart, or another one came first in the sentence.
    case otherPlace = "other_place"
    /// An option says it already.
    case optionGiven = "option_given"
    /// Two different ages or rates: we cannot tell whose counts.
    case severalValues = "several_values"
    /// A distance, and nowhere to measure it from.
    case noPlace = "no_place"
  }

  /// The person's own words, as typed; an interest may be made of several stretches of them, in their order.
  public let words: String
  public let meaning: Meaning
}

extension Understanding {
  /// The limit that these words set; nil when they set none.
  public var limit: Relaxation.Limit? {
    switch meaning {
    case .place, .interest, .passedOver: nil
    case .radius: .distance
    case .fact(let fact):
      switch fact.group {
      case .language: .languages
      case .accessibility: .accessibility
      case .check: .checks
      case .gender: .gender
      }
    case .age: .age
    case .greatestRate: .rate
    case .free: .onlyFree
    case .weekdays: .weekdays
    case .times: .times
    case .kinds: .kinds
    case .excluded: .excluded
    }
  }
}
