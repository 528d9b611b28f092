import Foundation

/// A service that a rule objects to.
public struct HoldFinding: Hashable, Sendable {
  public var facts: ServiceFacts
  public var rule: Hold.Rule
  /// What was found, in a few words.
  public var found: String

  public init(facts: ServiceFacts, rule: Hold.Rule, found: String) {
    self.facts = facts
    self.rule = rule
    self.found = found
  }
}
