import Foundation
import OpenReferral
import Testing

@testable import Feeds

@Suite("CSV rows into records")
struct CSVRecordsTests {
  @Test("Every column of our own form arrives where it belongs")
  func nativeColumnsArrive() throws {
    let header = CSVColumn.written.map(\.rawValue).joined(separator: ",")
    let cells = [
      "orrell-book-cycle", "group", "Orrell Readers", "Orrell book cycle", "\"People swap books.\nThere is tea.\"",
      "reading;books", "Orrell Community Rooms", "1 Church Street", "Orrell", "wn58lz", "53.5", "-2.7", "venue;remote",
      "Orrell;everywhere", "2.5", "Tue 10:00-12:00;1st Sat 10:00-12:00", "Term time only", "free;£3 a lunch", "16",
      "99",
      "Carers;Men", "Polish;Urdu", "step-free;hearing loop", "01942 000000", "books@example.org", "www.example.org",
      "temporarily closed", "2026-09-14", "Wigan community desk", "", "", "", "", "", "",
    ]
    let blank = Array(repeating: "", count: CSVColumn.written.count - cells.count)
    let row = (cells + blank).joined(separator: ",")
    let (service, problems) = try FeedFixture.only("\(header)\n\(row)\n")
    #expect(problems.isEmpty, "\(problems)")
    #expect(service.name == "Orrell book cycle")
    #expect(service.kind == .group)
    #expect(service.organization.name == "Orrell Readers")
    #expect(service.description == "People swap books.\nThere is tea.")
    #expect(service.interests == ["reading", "books"])
    let place = try #require(service.serviceAtLocations.first?.location)
    #expect(place.name == "Orrell Community Rooms")
    #expect(place.addresses.first?.address1 == "1 Church Street")
    #expect(place.addresses.first?.city == "Orrell")
    #expect(place.addresses.first?.postalCode == "WN5 8LZ")
    #expect(place.latitude == 53.5 && place.longitude == -2.7 && place.precision == .point)
    #expect(place.accessibility.map(\.description) == ["step-free", "hearing loop"])
    #expect(service.reachModes == [.venue, .remote])
    #expect(service.serviceAreas.map(\.name) == ["Orrell", "everywhere", nil])
    #expect(service.serviceAreas[1].coverage == .everywhere)
    #expect(TravelArea.miles(of: service.serviceAreas[2]) == 2.5)
    #expect(service.schedules.map(\.byday) == ["TU", "1SA"])
    #expect(service.schedules.map(\.freq) == [.weekly, .monthly])
    #expect(
      service.schedules.allSatisfy { $0.opensAt == "10:00" && $0.closesAt == "12:00" && $0.notes == "Term time only" })
    #expect(service.costOptions.map(\.isFree) == [true, false])
    #expect(service.minimumAge == 16 && service.maximumAge == 99)
    #expect(service.eligibilityDescription == "Carers; Men")
    #expect(service.languages.map(\.name) == ["Polish", "Urdu"])
    #expect(service.phones.map(\.number) == ["01942 000000"])
    #expect(service.email == "books@example.org")
    #expect(service.url == "https://www.example.org")
    #expect(service.status == .temporarilyClosed)
    #expect(service.assuredDate == "2026-09-14" && service.assuredBy == "Wigan community desk")
    #expect(service.provider == nil)
  }

  @Test("A personal assistant's facts are read, and a claim stays a claim")
  func providerFactsAreRead() throws {
    let (service, problems) = try FeedFixture.only(
      """
      id,kind,name,address,postcode,latitude,longitude,travel_miles,gender,hourly_rate,tasks,checks,availability,availability_on
      pa-1,PA,Sam,2 Low Lane,WN5 8LZ,53.5,-2.7,5,woman,15.50,meals;shopping,enhanced DBS | verified,Mon 07:00-11:00;soon,2026-10-01
      """)
    let provider = try #require(service.provider)
    #expect(service.kind == .personalAssistant)
    #expect(service.reachModes == [.travels])
    #expect(provider.gender == "woman")
    #expect(provider.hourlyRate == Decimal(string: "15.50"))
    #expect(provider.tasks == ["meals", "shopping"])
    #expect(provider.checks.map(\.state) == [.claimed])
    #expect(provider.availability.count == 1)
    #expect(provider.availabilityAsOf == "2026-10-01")
    #expect(provider.travelRadiusInMetres.map { abs($0 - 8046.72) < 0.01 } == true)
    #expect(problems.map(\.field) == ["checks", "availability"])
    // Nothing of the service ties a circle to the door.
    #expect(service.serviceAreas.allSatisfy { $0.coverage == .unresolved })
  }

  @Test("A provider's facts in the row of a group are left out and said")
  func providerFactsElsewhere() throws {
    let (service, problems) = try FeedFixture.only("name,kind,gender\nA,group,woman\n")
    #expect(service.provider == nil)
    #expect(problems.map(\.field) == ["gender"])
  }

  @Test("A row without a name is refused, and says where")
  func namelessRowsAreRefused() throws {
    for name in ["", "   ", "\u{200B}\u{200D}", "n/a", "\u{301}"] {
      let items = try FeedFixture.items(of: "Service name,postcode\nA,WN5 8LZ\n\(name),WN5 8LZ\n")
      #expect(items.count == 2)
      #expect(items[1].isRefused)
      #expect(items[1].problems[0].location == "line 3, column Service name")
    }
  }

  @Test("Every bad value is left out by itself and said with line, column, expectation and remedy")
  func badValuesAreSaid() throws {
    let (service, problems) = try FeedFixture.only(
      """
      id,kind,name,Post code,lat,lon,min age,phone,email,web,assured_on,status,reach,travel_miles
      1,club,Chess,POOLE,0,0,old,call Pat,a@b,javascript:alert(1),30/02/2026,maybe,teleport,far
      """)
    #expect(
      problems.map(\.field) == [
        "kind", "status", "assured_on", "reach", "postcode", "latitude", "travel_miles", "min_age", "website", "email",
        "phone",
      ])
    #expect(problems.allSatisfy { $0.severity == .mended && $0.recordIdentifier == "1" })
    #expect(
      problems.allSatisfy { $0.location.hasPrefix("line 2, column ") && !$0.expected.isEmpty && !$0.remedy.isEmpty })
    #expect(problems.first { $0.field == "postcode" }?.location == "line 2, column Post code")
    #expect(service.url == nil && service.email == nil && service.phones.isEmpty && service.minimumAge == nil)
    #expect(service.status == .inactive)
  }

  @Test("Terminal commands, overrides and zalgo do not survive; markup is kept as text")
  func textIsMadeSafe() throws {
    let zalgo = String(repeating: "\u{302}", count: 500)
    let (service, _) = try FeedFixture.only(
      "name,description\n\u{1B}[2JChess\u{202E} club\u{7}e\(zalgo),<img onerror=x> {{7*7}} \u{1B}]8;;http://evil\u{7}link\n"
    )
    #expect(service.name.unicodeScalars.count == 14 + 30)
    #expect(!service.name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
    #expect(service.description == "<img onerror=x> {{7*7}} ]8;;http://evillink")
  }

  @Test("A name of 5,000 signs is cut and said")
  func longNamesAreCut() throws {
    let (service, problems) = try FeedFixture.only("name\n\(String(repeating: "x", count: 5_000))\n")
    #expect(service.name.utf8.count == 300)
    #expect(problems.map(\.field) == ["name"])
  }

  @Test("A list of more than 100 entries is cut and said")
  func longListsAreCut() throws {
    let tags = (0..<500).map { "tag \($0)" }.joined(separator: ";")
    let (service, problems) = try FeedFixture.only("name,interests\nA,\(tags)\n")
    #expect(service.interests.count == 100)
    #expect(problems.map(\.field) == ["interests"])
  }

  @Test("Headers are recognised in any case, spacing and order, with columns unknown to us beside them")
  func headersAreRecognised() throws {
    let text = "Opening-Times,ward_code,POST CODE, Charity_Name ,lng,LAT\nTue 10:00-12:00,E05,WN5 8LZ,Chess,-2.7,53.5\n"
    let (service, problems) = try FeedFixture.only(text)
    #expect(problems.isEmpty)
    #expect(service.name == "Chess")
    #expect(service.schedules.count == 1)
    #expect(service.serviceAtLocations.first?.location.precision == .postcode)
    let unread = try FeedFixture.withFile(text.utf8) { file in
      try FeedReader(opening: file, source: FeedFixture.source).unreadHeaders
    }
    #expect(unread == ["ward_code"])
  }

  @Test("Too many cells refuse the row, too few are said, bare commas are no row")
  func slippedCells() throws {
    let items = try FeedFixture.items(of: "name,town,phone\nA,Orrell,01942 000000,extra\nB,Orrell\nC,Orrell,,\n,,\n")
    #expect(items.map(\.isRefused) == [true, false, false])
    #expect(items[0].problems[0].location == "line 2")
    #expect(items[1].problems.map(\.field) == ["row"])
    #expect(items[2].problems.isEmpty)
  }

  @Test("A quote in mid-cell is said with its line; a record that cannot be parted is refused with its line")
  func quotesInMidCell() throws {
    let items = try FeedFixture.items(of: "name,town\n5\" gauge club,Orrell\n\"Chess\"club,Orrell\nC,Orrell\n")
    #expect(items.map(\.isRefused) == [false, true, false])
    #expect(items[0].record?.service.name == "5\" gauge club")
    #expect(items[0].problems.map(\.location) == ["line 2"])
    #expect(items[1].problems.map(\.location) == ["line 3"])
  }

  @Test("The same id with other content is refused and the first kept; an exact repetition is refused as such")
  func repeatedIDs() throws {
    let items = try FeedFixture.items(
      of: "id,name,town\n1,Chess,Orrell\n1,Chess,Orrell\n1,Bridge,Orrell\n2,Chess,Orrell\n")
    #expect(items.map(\.isRefused) == [false, true, true, false])
    #expect(items[1].problems[0].found == "the same as at line 2")
    #expect(items[2].problems[0].found == "the id of line 2 with other content")
  }

  @Test("The same file twice gives the same records")
  func importIsIdempotent() throws {
    let text = "name,postcode,times\nChess,WN5 8LZ,Tue 10:00-12:00\nBridge,,\n"
    let first = try FeedFixture.items(of: text)
    #expect(try FeedFixture.items(of: text) == first)
  }

  @Test("Rows without ids get ids that survive other rows, other columns and another order")
  func madeIDsAreStable() throws {
    let ids = { (text: String) in
      Dictionary(
        uniqueKeysWithValues: try FeedFixture.items(of: text).compactMap(\.record)
          .map { ("\($0.service.name) \($0.service.schedules.first?.opensAt ?? "")", $0.sourceIdentifier) })
    }
    let header = "name,postcode,category,times\n"
    let chess = "Chess,WN5 8LZ,games,Tue 10:00-12:00\n"
    let later = "Chess,WN5 8LZ,games,Wed 18:00-20:00\n"
    let bank = "Bank,WN5 8LA,food,\n"
    let forward = try ids(header + chess + later + bank)
    let backward = try ids(header + bank + later + chess)
    #expect(forward == backward)
    #expect(forward.count == 3 && Set(forward.values).count == 3)
    let alone = try ids(header + bank)
    let changed = try ids(header + "Bank,WN5 8LA,food;help,Mon 10:00-11:00\n")
    #expect(alone["Bank "] == forward["Bank "])
    #expect(changed["Bank 10:00"] == forward["Bank "])
  }

  @Test("A file gives the same items whatever its chunks")
  func chunksMakeNoDifference() throws {
    let text =
      "\u{FEFF}id,name,description\r\n1,Caf\u{E9},\"a\r\n\"\"b\"\"\"\r2,,x\n\n3,\u{301}ñ,\"un\nclosed? no\"\r\n3,x,y"
    let whole = try FeedFixture.items(of: text)
    #expect(whole.count == 4)
    for size in [1, 7] { #expect(try FeedFixture.items(of: text, chunkSize: size) == whole) }
  }
}
