import Foundation
import OpenReferral
import Testing

@testable import Feeds

@Suite("What brokers ask of a provider, in files")
struct ProviderProfileTests {
  static let sample = """
    id,kind,name,languages,tasks,checks,training_done,rates_by_time,paid_by,lone_working,faith_or_culture,smokes,works_with_smokers,works_with_pets,drives,business_insurance,hours_free,waiting_weeks,regulated_activity
    a,PA,Sam,Polish | fluent;Urdu,meals,DBS | verified | 2026-03-02 | Desk | 2029-03-02 | enhanced | Poland,moving and handling | 2025-05-01 | 2026-05-01;first aid,day | 13.5;night | 16,direct payment;self-funder,women only;no hoist alone,Catholic,no,yes,Yes,y,true,12.5,2,no

    """

  private func services(_ bytes: some Sequence<UInt8>) throws -> [Service] {
    try FeedFixture.withFile(bytes) { try FeedFixture.items(in: $0).compactMap { $0.record?.service } }
  }

  @Test("Every field is read from CSV, and written back to it without loss")
  func roundTrip() throws {
    let (service, problems) = try FeedFixture.only(Self.sample)
    #expect(problems.isEmpty, "\(problems)")
    let provider = try #require(service.provider)
    #expect(service.languages.map(\.level) == [.fluent, nil])
    #expect(provider.checks.first?.level == "enhanced" && provider.checks.first?.country == "Poland")
    #expect(provider.training.count == 2 && provider.training[0].expires == "2026-05-01")
    #expect(provider.rates == [ProviderRate(band: .day, amount: 13.5), ProviderRate(band: .night, amount: 16)])
    #expect(provider.payers == [.directPayment, .selfFunder])
    #expect(provider.loneWorkingLimits == [.womenOnly, .noHoist])
    #expect(provider.faith == "Catholic" && provider.smokes == false && provider.worksWithSmokers == true)
    #expect(provider.worksWithPets == true && provider.drives == true && provider.hasBusinessInsurance == true)
    #expect(provider.weeklyHoursFree == 12.5 && provider.waitingWeeks == 2 && provider.isRegistered == false)
    let again = try services(NativeCSV.write([service]))
    #expect(again.first?.provider == provider)
    #expect(again.first?.languages.map(\.name) == ["Polish", "Urdu"])
    #expect(again.first?.languages.map(\.level) == [.fluent, nil])
  }

  @Test("Every field comes back from our JSON")
  func json() throws {
    let (service, _) = try FeedFixture.only(Self.sample)
    let bytes = ServiceDocument.write([service], sources: [])
    let again = try services(bytes)
    #expect(again.first?.provider == service.provider)
    #expect(again.first?.languages == service.languages)
  }

  @Test(
    "What cannot be read is left unknown and said", arguments: ["smokes", "hours_free", "rates_by_time", "paid_by"])
  func unreadable(_ column: String) throws {
    let (service, problems) = try FeedFixture.only("id,kind,name,\(column)\na,PA,Sam,perhaps | x\n")
    #expect(problems.map(\.field) == [column])
    #expect(service.provider == CareProvider())
  }
}
