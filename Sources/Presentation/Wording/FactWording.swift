import Foundation
import Matching

/// Says what a filter insists on.
public enum FactWording {
  /// One phrase a condition, in a fixed order: "only Polish", "for age 72". Empty for no condition.
  public static func phrases(for filter: FactFilter) -> [String] {
    var phrases = filter.facts.sorted().map(phrase)
    if let age = filter.age { phrases.append("for age \(age)") }
    if let rate = filter.greatestRate { phrases.append("at most \(pounds(rate)) an hour") }
    return phrases
  }

  private static func phrase(for fact: ListingFact) -> String {
    switch fact.group {
    case .language: "speaking \(fact.name)"
    case .accessibility: "with \(fact.name)"
    case .check: "with \(fact.name) checked"
    case .gender: "only a \(fact.name)"
    }
  }

  /// "£15", "£15.50".
  static func pounds(_ pence: Int) -> String {
    pence % 100 == 0 ? "£\(pence / 100)" : "£\(pence / 100)." + String(format: "%02d", pence % 100)
  }
}
