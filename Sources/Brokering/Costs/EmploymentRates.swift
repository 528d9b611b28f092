/// What the law adds to wages in one tax year, by the week. From `data/rates/employment.txt`; a council may give its
/// own.
public struct EmploymentRates: Hashable, Sendable {
  /// "2026/27".
  public var year: String
  /// First and last day, `yyyy-MM-dd`.
  public var firstDay: String
  public var lastDay: String
  /// Who published the figures.
  public var source: String
  /// The least that may be paid, in pence an hour, to somebody of 21 or more (National Living Wage).
  public var minimumWage: Int
  /// Employer's National Insurance, in hundredths of a percent of what is above the threshold.
  public var insuranceShare: Int
  /// Weekly pay up to which the employer pays none, in pence (secondary threshold).
  public var insuranceThreshold: Int
  /// Most of it that Employment Allowance takes away, in pence a year.
  public var employmentAllowance: Int
  /// Holiday pay, in hundredths of a percent of pay: 12.07 % is 5.6 weeks out of the 46.4 that are left.
  public var holidayShare: Int
  /// Least the employer pays into a pension, in hundredths of a percent of qualifying earnings.
  public var pensionShare: Int
  /// Weekly earnings from which somebody must be enrolled, in pence.
  public var pensionTrigger: Int
  /// Weekly qualifying earnings, from and to, in pence.
  public var pensionFrom: Int
  public var pensionTo: Int

  /// The allowance as it falls on a week: a 52nd, whole units.
  public var weeklyAllowance: Money { Money(units: employmentAllowance * Money.unitsInPenny / 52) }
}
