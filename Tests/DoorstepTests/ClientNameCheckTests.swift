import OpenReferral
import TestSupport
import Testing

@testable import Doorstep

@Suite("A carer's text that names somebody they support")
struct ClientNameCheckTests {
  private func problem(_ description: String, kind: ListingKind = .microProvider, name: String = "Sam")
    -> RecordProblem?
  {
    let service = Make.service(name, kind: kind, description: description)
    return ClientNameCheck().problem(in: ServiceRecord(service: service, sourceIdentifier: "a", location: "line 2"))
  }

  @Test(
    "D22 is held back, and the name is not repeated",
    arguments: ["Visits Mrs Jones, dementia, 12 High St", "I help Mr. Akhtar on Mondays", "for Miss Lee\nand others"])
  func held(text: String) throws {
    let found = try #require(problem(text))
    #expect(found.severity == .refused)
    #expect(!"\(found)".contains("Jones") && !"\(found)".contains("Akhtar") && !"\(found)".contains("Lee"))
  }

  @Test(
    "Other texts go in",
    arguments: [
      "I know MS and dementia well", "Ask for Mrs Patel", "mr whippy vans", "Miss", "I never miss Mondays", "",
    ])
  func kept(text: String) {
    #expect(problem(text, name: "Mrs Patel's Kitchen") == nil)
  }

  @Test("A group may name its host")
  func groups() {
    #expect(problem("Run by Mrs Jones", kind: .group) == nil)
  }
}
