import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Doorstep

@Suite("Contacts in the texts of personal assistants")
struct ContactReductionTests {
  @Test(
    "Telephone numbers, e-mail and web addresses go",
    arguments: [
      "Ring 01632 960777 now", "Ring 0163-296-0777", "+44 (0)1632 960 777", "(01632) 960777", "01632.960.777",
      "Ring \u{FF10}\u{FF11}\u{FF16}\u{FF13}\u{FF12} \u{FF19}\u{FF16}\u{FF10}\u{FF17}\u{FF17}\u{FF17}",
      "sam@example.org", "Write to <sam@example.org>.", "sam\u{301}@example.org", "see https://example.org/sam",
      "see HTTP://example.org", "www.example.org", "(www.example.org)", "01632 960\u{A0}777", "01632\u{2013}960777",
      "wa.me/441632960777", "Text 44 1632 960777", "0044 1632 960777", "1632 960777 after 6", "Insta @sam_example",
      "see example.org/sam", "Example.co.uk", "(example.com)", "sam at example.org.", "01632 \u{2022} 960777",
      "01632_960777", "01632 960777 / 07700 900123", "07700900123 07700900456 01632960777", "Call 1, 01632 960777",
      "(0)1632 960777", "0 1 6 3 2 9 6 0 7 7 7", "SAM\u{FF20}example", "01632,960777", "01632\n960777",
    ])
  func taken(_ text: String) {
    let kept = ContactInText.withheld(text)
    #expect(kept.contains(ContactInText.replacement), "\(kept)")
    #expect(
      !kept.lowercased().contains("example") && !kept.contains("777") && !kept.contains("900") && !kept.contains("@"),
      "\(kept)")
  }

  @Test(
    "What is none stays",
    arguments: [
      "", "Mon 10:00-12:30; Thu 13:00", "DBS 2026-09-02, since 1998", "£15.50 an hour", "Bus 0161", "Tasks: 1, 2, 3",
      "a @ b", "I speak Polish. Aged 18-99.", "002", "+", "(", "0", "between 08:30 and 09:30 on 3 days",
      "Meals @ 5, walks @ 6", "I cook.Also I clean.", "Since 12.05.2019, 13.06.2020", "£14.50, £15.50, £16.50",
      "2026-09-02, 2027-09-02", "Mon 9-5, Tue 10-4, Wed 11-3, Thu 12-6", "e.g. lunch, i.e. a meal",
      "01/04/2026 - 31/03/2027",
      "DBS 02.09.2026, first aid 01.10.2025", "CQC 1-101234567", "Charity 1098765",
    ])
  func kept(_ text: String) { #expect(ContactInText.withheld(text) == text) }

  @Test("The time taken grows as the text does")
  func linear() {
    for part in ["0 ", "(", "+0", "a@", "0163", "w", "1.", ".com", "12 "] {
      let short = seconds { _ = ContactInText.withheld(String(repeating: part, count: 2_000)) }
      let long = seconds { _ = ContactInText.withheld(String(repeating: part, count: 16_000)) }
      #expect(long < short * 40 + 0.05, "\(part): \(short) then \(long)")
    }
  }

  /// Of this thread's own time, which a busy machine does not lengthen.
  private func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
