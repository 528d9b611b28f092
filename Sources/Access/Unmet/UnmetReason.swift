/// Why nobody was suitable: what would have to change for somebody to be.
public enum UnmetReason: String, Hashable, Sendable, CaseIterable {
  /// Nobody travels there.
  case area
  /// Nobody is free at those times.
  case times
  /// Nobody does what is needed.
  case tasks
  /// Nobody has the training.
  case training
  /// Nobody's checks are in order.
  case checks
  /// Nobody speaks the language, or knows the culture.
  case language
  /// Nobody of the gender asked for.
  case gender
  /// Nobody within the budget.
  case money
  /// The person met them and did not choose any.
  case choice
  case other
}
