import Doorstep
import OpenReferral
import TestSupport
import Testing

@Suite("Corrections of somebody who works from home")
struct CorrectionGuardTests {
  @Test(
    "A correction of a personal assistant may not bring back what an import takes out",
    arguments: [
      (CorrectableField.description, "Ring 01632 960777"), (.description, "Write to sam@example.org"),
      (.name, "Sam 01632 960 777"), (.name, "Sam www.example.org"), (.description, "I live at 17 Larkspur Lane"),
      (.url, "https://example.org/WN57QF"), (.email, "WN57QF@example.org"),
    ])
  func refused(_ field: CorrectableField, _ value: String) {
    let assistant = Make.service("Sam", kind: .personalAssistant)
    #expect(CorrectionGuard.objection(to: value, for: field, of: assistant) != nil)
  }

  @Test("The fields for contacts take contacts, and what publishes its contacts may have them in its text")
  func allowed() {
    let assistant = Make.service("Sam", kind: .personalAssistant)
    #expect(CorrectionGuard.objection(to: "01632 960777", for: .phone, of: assistant) == nil)
    #expect(CorrectionGuard.objection(to: "sam@example.org", for: .email, of: assistant) == nil)
    #expect(CorrectionGuard.objection(to: "https://example.org/sam", for: .url, of: assistant) == nil)
    #expect(CorrectionGuard.objection(to: "I help with meals", for: .description, of: assistant) == nil)
    let group = Make.service("Reading circle")
    #expect(CorrectionGuard.objection(to: "Ring 01632 960777", for: .description, of: group) == nil)
  }
}
