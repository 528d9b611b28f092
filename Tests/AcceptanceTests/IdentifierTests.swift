import Foundation
import OpenReferral
import TestSupport
import Testing

/// `find` prints the first eight digits of an identifier and says that `show` takes them.
@Suite("Identifiers")
struct IdentifierTests {
  /// How many services share their first eight digits with another.
  private func sharing(_ services: [Service]) -> Int {
    Dictionary(grouping: services) { $0.id.uuidString.prefix(8) }.values.filter { $0.count > 1 }.joined().count
  }

  @Test("In the sample the short identifier tells every service apart")
  func sample() throws {
    #expect(sharing(try SampleFixture.shared.get().services) == 0)
  }

  @Test(
    "In the real directories one in a hundred at most shares its short identifier",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
  func realFiles() throws {
    let services = try RealDirectory.shared.get().loaded.services
    let count = sharing(services)
    print("short identifiers: \(count) of \(services.count) services share theirs")
    #expect(count * 100 <= services.count)
  }

  @Test("Numbered records have short identifiers of their own")
  func numbered() throws {
    let services = try DirectoryFixture.with { directory in
      let rows = (1...300).map { "row-\($0),group,Group \($0)\n" }.joined()
      try directory.importText(("id,kind,name\n" + rows).utf8)
      return try directory.load().services
    }
    #expect(sharing(services) == 0)
  }
}
