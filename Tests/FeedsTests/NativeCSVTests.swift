import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Feeds

@Suite("Our own CSV")
struct NativeCSVTests {
  static func services(_ bytes: [UInt8]) throws -> [Service] {
    try FeedFixture.withFile(bytes) { try FeedFixture.items(in: $0).compactMap { $0.record?.service } }
  }

  static let sample = """
    id,kind,organisation,name,description,interests,venue,address,town,postcode,latitude,longitude,reach,areas,travel_miles,times,times_note,cost,min_age,max_age,who_for,languages,accessibility,phone,email,website,status,assured_on,assured_by,gender,hourly_rate,tasks,checks,availability,availability_on
    a,group,Readers,"Book ""cycle"", Orrell","Two
    lines",reading;books,Rooms,1 Church St,Orrell,WN5 8LZ,53.5450000,-2.6325000,venue;remote,Orrell;everywhere,2.5,"Mon-Fri 09:00-17:00;1st and 3rd Sat 10:00-12:00;Tue, Thu 18:30-20:00;Sun 10:00",Term time only,free;£3 a lunch;Over 60s: £2;ask,16,99,Carers; Men,Polish,step-free,+44 1942 000000,a@example.org,https://example.org,temporarily closed,2026-09-14,Desk,,,,,,
    b,micro-provider,,Sam's help,=SUM(A1),,,,Orrell,WN5,,,travels,,5,,,,,,,,,,,,active,,,woman,15.5,meals;shopping,DBS | verified | 2026-03-02 | Desk | 2029-03-02;insurance | claimed |  |  | ,Mon 07:00-11:00;Sun 22:00-24:00,2026-10-01
    c,service,,@ home,-5 days,+one,,-,,,,,,,,One morning a week,,,,,,,,,,,active,,,,,,,,
    """

  @Test("What is written and read back is the same")
  func writtenAndReadBackIsTheSame() throws {
    let first = try NativeCSVTests.services(Array(NativeCSVTests.sample.utf8))
    #expect(first.count == 3)
    let bytes = NativeCSV.write(first)
    let second = try NativeCSVTests.services(bytes)
    // Parts are named after the service, whose own identity is new: the text `id` became a UUID.
    #expect(second == first)
    #expect(NativeCSV.write(second) == bytes)
  }

  @Test(
    "No cell can start a formula, whatever stands before the sign",
    arguments: [
      "=1+1", "+44", "-5", "@x", " =1", "\u{301}=cmd", "=\u{301}cmd", "\u{A0}=1", "'=1", "''=1", "\t=1", "\r=1",
      "\u{200B}=1", "' -x",
    ])
  func formulasAreGuarded(_ cell: String) {
    let guarded = FormulaGuard.added(to: cell)
    #expect(guarded.unicodeScalars.first == "'")
    #expect(FormulaGuard.removed(from: guarded).unicodeScalars.elementsEqual(cell.unicodeScalars))
  }

  @Test(
    "Other cells are written as they are, and read back so",
    arguments: ["", "plain", "'quoted'", "'tis", "it's", "5-a-side", "''", "'"])
  func otherCellsAreUntouched(_ cell: String) {
    #expect(FormulaGuard.added(to: cell) == cell)
    #expect(FormulaGuard.removed(from: cell) == cell)
  }

  @Test("The numbers of a longitude stay numbers")
  func longitudeStaysANumber() throws {
    let services = try NativeCSVTests.services(Array(NativeCSVTests.sample.utf8))
    let text = String(decoding: NativeCSV.write(services), as: UTF8.self)
    #expect(text.contains(",53.5450000,-2.6325000,"))
    #expect(text.contains(",'+44 1942 000000,"))
    #expect(text.contains(",'=SUM(A1),"))
  }

  @Test("Of a personal assistant nothing finer than the outcode is written")
  func assistantsHomesAreNotWritten() throws {
    let services = try NativeCSVTests.services(
      Array(
        "id,kind,name,venue,address,postcode,latitude,longitude\np,personal-assistant,Sam,Rose Cottage,2 Low Lane,WN5 8LZ,53.5,-2.7\n"
          .utf8))
    let text = String(decoding: NativeCSV.write(services), as: UTF8.self)
    for secret in ["Rose", "Low Lane", "8LZ", "53.5", "2.7"] { #expect(!text.contains(secret)) }
    #expect(text.contains(",WN5,"))
  }

  @Test("A service at two places makes two rows with ids of their own")
  func twoPlacesMakeTwoRows() throws {
    var service = try #require(try NativeCSVTests.services(Array(NativeCSVTests.sample.utf8)).first)
    service.serviceAtLocations.append(contentsOf: service.serviceAtLocations)
    let rows = NativeCSV.rows(of: service)
    #expect(rows.map { $0[0] } == [service.id.uuidString, "\(service.id.uuidString)/2"])
  }

  @Test("Random cells come back as they went", arguments: [7, 8, 9] as [UInt64])
  func randomCellsComeBack(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = ["a", "b", ",", "\"", "\n", "\r", "=", "'", "-", "\u{301}", "é", " ", ";"]
    for _ in 0..<80 {
      let row = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) }))
      }
      var writer = CSVWriter()
      writer.write(row: row)
      writer.write(row: ["end"])
      let read = try CSVReaderTests.records(writer.take(), chunkSize: 3).map(\.cells)
      let isSame =
        read.count == 2 && zip(read[0], row).allSatisfy { $0.unicodeScalars.elementsEqual($1.unicodeScalars) }
        && read[0].count == row.count
      #expect(isSame, "seed \(seed): \(row)")
    }
  }
}
