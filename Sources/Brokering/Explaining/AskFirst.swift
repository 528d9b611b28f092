import OpenReferral

/// Something to ask a provider before relying on them, because nobody has said or nobody has seen proof.
public enum AskFirst: Hashable, Sendable {
  case tasks
  case training(String)
  /// A check asked for. Claimed: they say they have it, nobody has seen it.
  case check(String, isClaimed: Bool)
  case gender
  case language(String)
  case payer(PayerKind)
  case area
  case pets
  case smokersAtHome
  case smoking
  /// They work for women only, or men only, and the person's gender was not given.
  case worksOnlyFor(LoneWorkingLimit)
  case drives
  case businessInsurance
  case start
  case times
  /// Their times were stated this many days ago.
  case timesAreOld(days: Int)
  case rate
  /// No rate for these parts of the week: the day rate was taken.
  case rates([RateBand])
  /// Their rate is below what an employer must pay, which was taken instead.
  case belowMinimumWage
  /// Personal care by a business may have to be registered.
  case registration
}
