import Brokering

/// A week's cost as JSON, in pence; the total is rounded by itself, so parts may differ from it by a penny.
public struct WeeklyCostJSON: Encodable {
  let payPence: Int
  let holidayPayPence: Int
  let nationalInsurancePence: Int
  let pensionPence: Int
  let totalPence: Int

  init(_ cost: WeeklyCost) {
    payPence = cost.pay.pence
    holidayPayPence = cost.holidayPay.pence
    nationalInsurancePence = cost.nationalInsurance.pence
    pensionPence = cost.pension.pence
    totalPence = cost.total.pence
  }
}
