import Brokering
import OpenReferral

/// Says what somebody costs in a week.
public enum WeeklyCostWording {
  /// "£100.88 a week: £84.00 pay, £10.14 holiday pay, £6.74 pension"; the charge alone for a micro-provider.
  public static func phrase(for cost: WeeklyCost) -> String {
    let parts = [
      (cost.pay, "pay"), (cost.holidayPay, "holiday pay"), (cost.nationalInsurance, "employer's National Insurance"),
      (cost.pension, "pension"),
    ].filter { $0.0 > .zero }
    let total = "\(MoneyWording.phrase(for: cost.total)) a week"
    guard parts.count > 1 else { return total }
    return total + ": " + parts.map { "\(MoneyWording.phrase(for: $0.0)) \($0.1)" }.joined(separator: ", ")
  }

  /// What stands under every page of costs.
  public static func note(_ rates: EmploymentRates, claimsAllowance: Bool) -> String {
    "Costs use the rates for \(rates.year). A person who employs a carer can often claim Employment Allowance, which can "
      + "take away the National Insurance. "
      + (claimsAllowance ? "It is counted here." : "It is not counted here.")
  }
}
