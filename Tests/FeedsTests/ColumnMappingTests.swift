import OpenReferral
import Testing

@testable import Feeds

@Suite("Column mappings")
struct ColumnMappingTests {
  @Test("Columns, joins, alternatives, words, constants, values and flags work together")
  func everythingWorks() throws {
    let mapping = try ColumnMapping(
      parsing: """
        # Sports sites
        id        = site + type
        name      = site + "(" type ")"
        address   = street + town
        town      = ""
        kind      = "activity"
        description = full | short "!"
        times_note = "Mon: " mon + "Tue: " tue
        interests = type + "sport"
        separator = "|"
        empty     = "[Closed to all]"

        [values status]
        LA = active
        Gone = defunct
        * = inactive

        [flags accessibility]
        park = parking
        Loo  = accessible toilet
        """ + "\r\n")
    let items = try FeedFixture.items(
      of: """
        site,type,street,town,full,short,mon,tue,status,park,loo
        7,Tennis|Golf,High St,Sale,,Short,AM,[closed to all],la,Yes,No
        8,Golf,[Closed to all],Sale,Long,Short,,,Elsewhere,x,TRUE
        """, mapping: mapping)
    let services = items.compactMap { $0.record?.service }
    #expect(items.flatMap(\.problems).isEmpty)
    #expect(services.map(\.name) == ["7 (Tennis|Golf)", "8 (Golf)"])
    #expect(items.map { $0.record?.sourceIdentifier } == ["7, Tennis|Golf", "8, Golf"])
    #expect(services.map(\.kind) == [.activity, .activity])
    #expect(
      services.map { $0.serviceAtLocations.first?.location.addresses.first?.address1 } == ["High St, Sale", "Sale"])
    #expect(services.map { $0.serviceAtLocations.first?.location.addresses.first?.city } == [nil, nil])
    #expect(services.map(\.description) == ["Short!", "Long"])
    #expect(services[0].schedules.map(\.notes) == ["Mon: AM"])
    #expect(services[1].schedules.isEmpty)
    #expect(services.map(\.interests) == [["Tennis", "Golf", "sport"], ["Golf", "sport"]])
    #expect(services.map(\.status) == [.active, .inactive])
    #expect(
      services.map { $0.serviceAtLocations.first?.location.accessibility.compactMap(\.description) }
        == [["parking"], ["parking", "accessible toilet"]])
  }

  @Test(
    "A faulty mapping says on which line and what belongs there",
    arguments: [
      ("name site", "line 1 of the mapping"), ("\n\ncolour = site", "line 3 of the mapping"),
      ("name = \"open", "line 1 of the mapping"),
      ("name = a\nname = b", "line 2 of the mapping"), ("[value status]", "line 1 of the mapping"),
      ("[values colour]", "line 1 of the mapping"),
      ("name = a | ", "line 1 of the mapping"), ("separator = \"ab\"", "line 1 of the mapping"),
      ("name = a \"b\" c", "line 1 of the mapping"), ("name = + a", "line 1 of the mapping"),
      ("= a", "line 1 of the mapping"), ("name =", "line 1 of the mapping"),
    ])
  func faultsNameTheirLine(_ text: String, _ location: String) {
    let error = #expect(throws: FeedFileError.self) { try ColumnMapping(parsing: text) }
    #expect(error?.reason == .mapping)
    #expect(error?.location == location)
  }

  @Test("A mapping that names a column the file has not is refused, with the columns it has")
  func missingColumnsAreNamed() throws {
    let mapping = try ColumnMapping(parsing: "name = title\npostcode = zip\n")
    let error = try #require(try FeedFixture.fileError(of: "title,town\nA,B\n".utf8, mapping: mapping))
    #expect(error.reason == .mapping)
    #expect(error.location == "line 2 of the mapping")
    #expect(error.remedy.contains("title, town"))
  }

  @Test("An empty mapping changes nothing but that the file is not taken as our own")
  func emptyMapping() throws {
    let text = "id,kind,name\n1,group,'=A\n"
    #expect(try FeedFixture.only(text, mapping: ColumnMapping(parsing: "")).service.name == "'=A")
    #expect(try FeedFixture.only(text).service.name == "=A")
  }
}
