/// The must-haves, in the order in which they are applied and counted. The order is published and never changes what is
/// found, only which of several reasons a provider is counted under.
public enum Constraint: Int, Hashable, Sendable, CaseIterable {
  /// Not one this person must not be matched with.
  case notWith
  case kind
  /// Takes this way of paying.
  case payer
  /// Travels to the place.
  case place
  case tasks
  case training
  case checks
  case gender
  case languages
  /// Pets and smoking, from both sides.
  case home
  /// What the provider does not do on their own.
  case limits
  case driving
  /// Can start in time.
  case start
  /// Has hours left for at least the shortest visit.
  case hours
  /// Free for at least one visit.
  case times
  /// At least one visit is within the budget, and the rate within the highest one.
  case money

  /// Its bit in a set of constraints.
  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// A verdict as a provider is marked with it: its bit where it is unmet, 16 bits further up where it is unknown.
  func mark(_ verdict: Verdict) -> UInt32 {
    switch verdict {
    case .met: 0
    case .unknown: bit << 16
    case .unmet: bit
    }
  }
}
