/// What one provider costs in a week, part by part. The parts add up exactly.
public struct WeeklyCost: Hashable, Sendable {
  /// Wages, or what a micro-provider charges.
  public var pay: Money
  public var holidayPay: Money
  public var nationalInsurance: Money
  public var pension: Money

  public var total: Money { pay + holidayPay + nationalInsurance + pension }

  /// A micro-provider: the charge and nothing else.
  public init(charge: Money) {
    pay = charge
    holidayPay = .zero
    nationalInsurance = .zero
    pension = .zero
  }

  /// An employed personal assistant.
  ///
  /// Earnings are pay and holiday pay, as when holiday pay is paid with each wage. Insurance falls on what is above the
  /// threshold, pension on the qualifying part once earnings reach the trigger: so what one more hour costs depends on
  /// how many there are already.
  public init(pay: Money, rates: EmploymentRates) {
    self.pay = pay
    holidayPay = pay.share(rates.holidayShare)
    let earnings = pay + holidayPay
    nationalInsurance = max(.zero, earnings - Money(pence: rates.insuranceThreshold)).share(rates.insuranceShare)
    let qualifying = min(earnings, Money(pence: rates.pensionTo)) - Money(pence: rates.pensionFrom)
    pension =
      earnings < Money(pence: rates.pensionTrigger) ? .zero : max(.zero, qualifying).share(rates.pensionShare)
  }
}
