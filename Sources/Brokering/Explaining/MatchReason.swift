import OpenReferral

/// Why a provider fits, as facts. Words for it belong to the presentation.
public enum MatchReason: Hashable, Sendable {
  /// Tasks asked for or wished for, by name.
  case doesTasks([String])
  case canDoVisits(Int, of: Int)
  case sharesInterests([String])
  case isTrained([String])
  case speaks([Language])
  /// Checks somebody has seen or confirmed, and that have not run out.
  case isChecked([ProviderCheck])
  case isGender(String)
  case isOfFaith(String)
  case takesPayer(PayerKind)
  /// The whole cost of all they can do is within the budget.
  case isWithinBudget
}
