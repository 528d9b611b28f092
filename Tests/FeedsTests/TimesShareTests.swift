import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Feeds

/// How much of what real files say of times is understood. The rest is kept word for word.
@Suite("Times of real files", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct TimesShareTests {
  /// Texts that say nothing of times.
  private static let silent: Set<String> = [
    "NA", "N/A", "Not known", "Not relevant", "See above", "Contact for details", "Appointment", "By appointment", ".",
  ]

  @Test("What libraries say of their days names no hours: it is kept word for word, and nothing is invented")
  func libraries() throws {
    let services = try RealFiles.items(of: "libraries-england/libraries.csv.gz").compactMap { $0.record?.service }
    let stating = services.filter { $0.schedules.contains { $0.notes != nil } }
    let understood = stating.filter { $0.schedules.contains { $0.opensAt != nil } }
    print(
      "libraries.csv.gz: \(stating.count) of \(services.count) rows say on which days, in words such as \"AM Only\";",
      "times of \(understood.count) are understood")
    #expect(stating.count > 2_500 && understood.isEmpty)
    #expect(stating.contains { $0.schedules.contains { $0.notes?.contains("AM Only") == true } })
  }

  @Test("Most of what food banks write is understood")
  func foodBanks() throws {
    let services = try RealFiles.items(of: "gm-community/gm_food_banks.csv").compactMap { $0.record?.service }
    let understood = services.filter { $0.schedules.contains { $0.opensAt != nil } }
    let stating = services.filter { service in
      let words = service.schedules.compactMap(\.description).joined().trimmingCharacters(in: .whitespaces)
      return !service.schedules.isEmpty && !Self.silent.contains(words)
    }
    print(
      "gm_food_banks.csv: the times of \(understood.count) of \(services.count) rows are understood,",
      "of \(stating.count) that say anything of times; the others are kept word for word")
    if ProcessInfo.processInfo.environment["DOORSTEP_TIMES_OUT"] != nil {
      for service in stating {
        let read = service.schedules.map {
          "\($0.byday ?? "-") \($0.opensAt ?? "")-\($0.closesAt ?? "") \($0.notes ?? "")"
        }
        print("  \(service.name) | \(read.joined(separator: "; ")) | \(service.schedules[0].description ?? "")")
      }
    }
    #expect(understood.count >= 105 && Double(understood.count) >= 0.74 * Double(stating.count))
  }
}
