import Foundation
import OpenReferral
import Places
import TestSupport
import Testing

@testable import Brokering
@testable import Doorstep

@Suite("Reading a need")
struct NeedReaderTests {
  private func read(_ text: String) throws -> NeedReading {
    let gazetteer = try Gazetteer(
      opening: SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory))
    return NeedReader(vocabulary: try Fixture.vocabulary(), gazetteer: gazetteer)
      .read(NeedForm(reading: Array(text.utf8)))
  }

  private static let lines = """
    # As a broker would write it.
    Tasks: help with washing; breakfast
    visits: Mon-Fri 8:00-9:00; Sat 1 hour between 7:30 and 9:30
    place: WN5
    budget: £380
    payer: direct payment
    training: hoist
    gender: woman
    languages: Polish
    interests: gardening
    not with: Sam
    home has pets: yes
    """

  @Test("Lines and JSON say the same")
  func linesAndJSON() throws {
    let fromLines = try read(Self.lines)
    let fromJSON = try read(
      """
      {"tasks": ["help with washing", "breakfast"], "visits": "Mon-Fri 8-9; Sat 60 minutes between 7.30 and 9.30",
       "place": "WN5", "budget": 380, "payer": "Direct Payment", "training": ["hoist"], "gender": "woman",
       "languages": ["Polish"], "interests": ["gardening"], "not_with": ["Sam"], "home_has_pets": true}
      """)
    #expect(fromLines.problems.isEmpty, "\(fromLines.problems)")
    #expect(fromJSON.problems.isEmpty, "\(fromJSON.problems)")
    #expect(fromLines.need == fromJSON.need)
    #expect(fromLines.need.visits.count == 6)
    #expect(fromLines.need.weeklyBudget == Money(pence: 38_000))
    #expect(try Fixture.vocabulary().names(fromLines.need.tasks) == ["personal care", "meals"])
  }

  @Test(
    "What cannot be understood is named by its field",
    arguments: [
      ("tasks: juggling", "tasks"), ("visits: Mon 8:10-9:00", "visits"), ("visits: mornings", "visits"),
      ("visits: Mon 3 hours between 8 and 9", "visits"), ("budget: lots", "budget"), ("budget: 1e300", "budget"),
      ("place: Nowhere at all", "place"), ("payer: magic", "payer"), ("drives: maybe", "drives"),
      ("most_people: 9", "most_people"), ("colour: red", "colour"), ("tasks washing", "line 1"),
      ("{\"tasks\": [[1]]}", "tasks"), ("{\"tasks\": 1,}", "file"), ("gender: woman; man", "gender"),
      ("visits: Mon 0 minutes between 8 and 9", "visits"), ("start_within_weeks: -1", "start_within_weeks"),
    ])
  func problems(_ text: String, field: String) throws {
    let problems = try read(text).problems
    #expect(problems.map(\.field) == [field])
  }

  @Test("A night over midnight is two visits")
  func night() throws {
    let visits = try read("visits: Mon 22:00-07:00").need.visits
    #expect(visits.map(\.minutes) == [120, 420])
  }

  @Test(
    "Times are read in any everyday form",
    arguments: ["Mon 8-9", "Mon 08:00-09:00", "Mon 8am-9am", "monday 8.00 - 9.00", "Mon 1 hour between 8 and 9"])
  func times(_ text: String) throws {
    #expect(try read("visits: " + text).need.visits == Fixture.visits(1...1, 8, 9))
  }

  @Test("Too many visits are refused")
  func tooMany() throws {
    let many = (0..<9).map { _ in "Mon 8:00-9:00" }.joined(separator: ";")
    #expect(try read("visits: " + many).problems.map(\.field) == ["visits"])
  }

  @Test("No bytes can stop the reader")
  func anyBytes() throws {
    var generator = SeededGenerator(seed: 21)
    let base = Array(Self.lines.utf8)
    for _ in 0..<300 {
      var bytes = base
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = NeedForm(reading: bytes)
      if let text = String(validating: bytes, as: UTF8.self) { _ = try read(text) }
    }
  }
}
