import Doorstep
import Foundation
import Presentation
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("Its transcript is what the program says today")
  func transcript() throws {
    let readme = try String(contentsOf: SharedData.repository.appending(path: "README.md"), encoding: .utf8)
    let command = "$ scripts/doorstep find reading \"dog walking\" --near \"53.53110,-2.70870\" --limit 2\n"
    let start = try #require(readme.range(of: command)).upperBound
    let end = try #require(readme.range(of: "```", range: start..<readme.endIndex)).lowerBound
    let answer = try SampleFixture.understood.get().finder.answer(
      SearchRequest(interests: ["reading", "dog walking"], near: "53.53110,-2.70870", limit: 2))
    #expect(String(readme[start..<end]) == AnswerText(answer).render())
  }
}
