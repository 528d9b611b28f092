import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Brokering

/// Worked by hand from the rates of 2025/26: National Insurance 15 % above £96 a week, holiday pay 12.07 %, pension 3 %
/// of what lies between £120 and £967 once £192 is reached.
@Suite("Costs")
struct CostTests {
  private func cost(_ pence: Int, hours: Double) throws -> WeeklyCost {
    WeeklyCost(pay: .pay(pence: pence, minutes: Int(hours * 60)), rates: try Fixture.rates())
  }

  @Test("1. Five hours at £12.21: below every threshold, only holiday pay is added")
  func fiveHoursAtTheMinimumWage() throws {
    // 5 x 12.21 = 61.05; holiday 61.05 x 0.1207 = 7.368735 -> 7.37; earnings 68.42 < 96, < 192. Total 68.418735.
    let cost = try cost(1221, hours: 5)
    #expect(cost.pay.pence == 6105)
    #expect(cost.holidayPay.pence == 737)
    #expect(cost.nationalInsurance == .zero)
    #expect(cost.pension == .zero)
    #expect(cost.total.pence == 6842)
  }

  @Test("2. Ten hours at £13: insurance begins")
  func tenHours() throws {
    // Pay 130.00; holiday 15.691; earnings 145.691; insurance (145.691 - 96) x 0.15 = 7.45365. Total 153.14465.
    let cost = try cost(1300, hours: 10)
    #expect(cost.holidayPay.pence == 1569)
    #expect(cost.nationalInsurance.pence == 745)
    #expect(cost.pension == .zero)
    #expect(cost.total.pence == 15314)
  }

  @Test("3. Sixteen hours at £13: the pension begins")
  func sixteenHours() throws {
    // Pay 208.00; holiday 25.1056; earnings 233.1056; insurance 137.1056 x 0.15 = 20.56584;
    // pension (233.1056 - 120) x 0.03 = 3.393168. Total 257.064608.
    let cost = try cost(1300, hours: 16)
    #expect(cost.holidayPay.pence == 2511)
    #expect(cost.nationalInsurance.pence == 2057)
    #expect(cost.pension.pence == 339)
    #expect(cost.total.pence == 25706)
  }

  @Test("4. A penny below the pension trigger nothing is due, on it the whole band is")
  func triggerIsAStep() throws {
    let rates = try Fixture.rates()
    // 171.31 x 1.1207 = 191.987117 < 192; 171.33 x 1.1207 = 192.009531 >= 192, pension 72.009531 x 0.03 = 2.16028593.
    #expect(WeeklyCost(pay: Money(pence: 17131), rates: rates).pension == .zero)
    #expect(WeeklyCost(pay: Money(pence: 17133), rates: rates).pension.pence == 216)
  }

  @Test("5. Forty hours at £30: the pension ends at £967")
  func upperLimit() throws {
    // Pay 1,200; holiday 144.84; earnings 1,344.84; insurance 1,248.84 x 0.15 = 187.326;
    // pension (967 - 120) x 0.03 = 25.41. Total 1,557.576.
    let cost = try cost(3000, hours: 40)
    #expect(cost.nationalInsurance.pence == 18733)
    #expect(cost.pension.pence == 2541)
    #expect(cost.total.pence == 155758)
  }

  @Test("6. Two who share sixteen hours cost less than one: each has a threshold")
  func sharingIsCheaper() throws {
    // Each: pay 104; holiday 12.5528; earnings 116.5528; insurance 20.5528 x 0.15 = 3.08292. 119.63572, twice
    // 239.27144.
    let half = try cost(1300, hours: 8)
    #expect((half.total + half.total).pence == 23927)
    #expect(half.total + half.total < (try cost(1300, hours: 16).total))
  }

  @Test("7. Employment Allowance takes the insurance of the team away, and no more")
  func allowance() throws {
    // 10,500 / 52 = 201.923 a week, more than the insurance of 20.56584 of example 3: 257.064608 - 20.56584 =
    // 236.498768.
    let candidate = CoverCandidate(isEmployee: true, days: [], minutesFree: nil, points: 0)
    let problem = CoverProblem(
      week: NeedWeek([]), candidates: [candidate], budget: nil, mostPeople: 1, employment: try Fixture.rates(),
      claimsAllowance: true)
    let cost = problem.cost(of: [(candidate: 0, pay: Money.pay(pence: 1300, minutes: 960).units)])
    #expect(cost.allowance.pence == 2057)
    #expect(cost.total.pence == 23650)
  }

  @Test("8. A micro-provider costs the charge and nothing else")
  func microProvider() {
    // 7.5 hours at 19.50 = 146.25.
    #expect(WeeklyCost(charge: .pay(pence: 1950, minutes: 450)).total.pence == 14625)
  }

  @Test("9. A visit over the evening's edge is paid by the half-hour")
  func bandsMeet() throws {
    // Monday 18:30 to 19:30: half at 14.00, half at 16.00 = 15.00. Saturday 9 to 9:45 at 17.00: 12.75.
    let vocabulary = try Fixture.vocabulary()
    let provider = try Fixture.provider("A", vocabulary: vocabulary) {
      $0.hourlyRate = 14
      $0.rates = [ProviderRate(band: .evening, amount: 16), ProviderRate(band: .weekend, amount: 17)]
    }
    let rates = try #require(HourlyRates(provider.facts, minimum: 1221))
    let monday = try #require(Visit(weekday: .monday, earliestStart: 1110, latestEnd: 1170, minutes: 60))
    let saturday = try #require(Visit(weekday: .saturday, earliestStart: 540, latestEnd: 600, minutes: 45))
    #expect(rates.pay(for: monday, startingAt: 37).pence == 1500)
    #expect(rates.pay(for: saturday, startingAt: 18).pence == 1275)
    #expect(rates.assumed == [.night, .bankHoliday])
  }

  @Test("10. An assistant is never costed below the minimum wage of the year, £12.71 in 2026/27")
  func minimumWage() throws {
    // 6 hours asked at 11.00 are costed at 12.71: 76.26; holiday 9.204582. Total 85.464582.
    let vocabulary = try Fixture.vocabulary()
    let provider = try Fixture.provider("A", vocabulary: vocabulary) { $0.hourlyRate = 11 }
    let rates = try Fixture.rates("2026/27")
    let hourly = try #require(HourlyRates(provider.facts, minimum: rates.minimumWage))
    #expect(hourly.isRaised)
    let cost = WeeklyCost(pay: .pay(pence: hourly.pence(in: .day), minutes: 360), rates: rates)
    #expect(cost.total.pence == 8546)
  }

  @Test("Parts add up to the unit, whatever the pay")
  func partsAreExact() throws {
    var generator = SeededGenerator(seed: 11)
    let rates = try Fixture.rates()
    for _ in 0..<2_000 {
      let pence = Int.random(in: 1...5_000, using: &generator)
      let minutes = Int.random(in: 1...400, using: &generator) * 15
      let cost = WeeklyCost(pay: .pay(pence: pence, minutes: minutes), rates: rates)
      // The same in numbers of 128 bits, as fractions over 10^8.
      let pay = Int128(pence) * Int128(minutes / 15) * 100_000_000
      #expect(Int128(cost.holidayPay.units) * 10_000 == pay * 1_207, "seed 11")
      let above = max(0, pay * 11_207 - Int128(9_600) * 400_000_000 * 10_000)
      #expect(Int128(cost.nationalInsurance.units) * 100_000_000 == above * 1_500, "seed 11")
    }
  }

  @Test("The rates of a day are those of its year, and later days take the newest")
  func yearOfADay() throws {
    let file = try RatesFile(reading: Fixture.text("data/rates/employment.txt"))
    #expect(file.rates(on: "2026-04-05").year == "2025/26")
    #expect(file.rates(on: "2026-04-06").year == "2026/27")
    #expect(file.rates(on: "2031-01-01").year == "2026/27")
    #expect(throws: BrokeringFileError.self) { try RatesFile(reading: "[2026/27]\nfrom: 2026-04-06") }
    #expect(throws: BrokeringFileError.self) { try RatesFile(reading: "[2026/27]\nfom: 2026-04-06") }
  }
}
