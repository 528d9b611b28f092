import Access
import Foundation
import Testing

/// What a provider may ask for, by the program as it is.
@Suite("Subjects", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct SubjectTests {
  private static let rows = """
    id,kind,name,description,interests,areas,phone,email,tasks,hourly_rate
    pa-1,personal-assistant,Zqmargaret Zqsmith,I help with zqbreakfast and gardening,dogs,WN5,01632960777,zqsam@example.org,personal care,17.35
    pa-2,personal-assistant,Sam Jones,I help with gardening,dogs,WN5,01632960778,jones@example.org,personal care,16.00
    pa-3,personal-assistant,Ali Khan,I help with shopping,dogs,WN5,01632960779,khan@example.org,personal care,16.00

    """
  private static let canaries = ["zqmargaret", "zqsmith", "zqbreakfast", "01632960777", "zqsam", "zqwords", "zqnote"]
  /// What people put right and said of them.
  private static let overlays = ["zqlunch", "zqsupper", "zqann", "zqtagger"]

  @Test(
    "E16, E12, E13: all that is held is written out; once erased, no byte is left anywhere, and no import brings it back"
  )
  func life() throws {
    let folder = try ServerProcess.emptyFolder()
    let outside = try ServerProcess.emptyFolder()
    let file = outside.appending(path: "providers.csv")
    try Data(Self.rows.utf8).write(to: file)
    func run(_ arguments: String...) throws -> (Int32, String) { try ServerProcess.run(arguments, data: folder) }
    #expect(try run("import", file.path, "--source", "test").0 == 0)
    let id = try identifier("Zqmargaret Zqsmith", folder)
    #expect(try run("export", "--output", outside.appending(path: "export.csv").path).0 == 0)
    let exported = try String(contentsOf: outside.appending(path: "export.csv"), encoding: .utf8)
    #expect(exported.contains("Zqsmith") && !exported.contains("960777") && !exported.contains("zqsam"))
    for command in [["show", id], ["show", id, "--json"], ["find", "gardening", "--json"], ["find", "zqbreakfast"]] {
      let said = try ServerProcess.run(command, data: folder).1
      #expect(said.contains("Zqsmith") && !said.contains("960777") && !said.contains("zqsam"), "\(command)")
    }
    try use(id, folder)
    #expect(try run("correct", id, "description=I help with zqlunch", "--by", "Zqann").0 == 0)
    #expect(try run("correct", id, "description=I help with zqsupper", "--by", "Zqann").0 == 0)
    #expect(try run("tag", id, "+gardening", "--by", "Zqtagger").0 == 0)

    let (status, held) = try run("subject", "export", id)
    #expect(status == 0)
    for canary in Self.canaries.dropFirst(3) + [
      "see-contact", "suggested zqwords", "zqsupper", "zqbreakfast", "Zqann", "Zqtagger",
    ] {
      #expect(held.contains(canary), "\(canary)")
    }
    #expect(!held.contains("jones@example.org"))
    #expect(try bytes(of: folder).contains("zqbreakfast"))

    #expect(try run("subject", "erase", String(id.prefix(8)), "--verify").0 == 2, "the whole identifier is asked for")
    let (erased, said) = try run("subject", "erase", id, "--verify", "--scan", file.path)
    #expect(erased == 3 && said.contains("in providers.csv") && !said.lowercased().contains("zq"), "\(said)")
    let left = try bytes(of: folder)
    for canary in Self.canaries + Self.overlays { #expect(!left.contains(canary), "\(canary)") }
    #expect(left.contains("jones@example.org"))
    #expect(try run("audit", "verify").0 == 0)
    #expect(try run("audit", "list", "--listing", id).1.contains("erased"))
    #expect(try run("subject", "erase", id).0 == 1)

    let again = try run("import", file.path, "--source", "test")
    #expect(
      again.0 == 3 && flat(again.1).contains("its provider has not had erased") && !again.1.contains("Zq"),
      "\(again.1)")
    #expect(try run("import", outside.appending(path: "export.csv").path, "--source", "other").0 == 3)
    #expect(try !bytes(of: folder).contains("zqsmith"))
    #expect(try run("find", "gardening").1.contains("Sam Jones"))
  }

  @Test("An erasure of one nobody else resembles ends with 0 and says what was looked through")
  func clean() throws {
    let folder = try ServerProcess.emptyFolder()
    let file = try ServerProcess.emptyFolder().appending(path: "providers.csv")
    try Data(Self.rows.utf8).write(to: file)
    #expect(try ServerProcess.run(["import", file.path, "--source", "test"], data: folder).0 == 0)
    let id = try identifier("Zqmargaret Zqsmith", folder)
    let (status, said) = try ServerProcess.run(["subject", "erase", id, "--verify"], data: folder)
    #expect(status == 0 && said.contains("none is left"), "\(said)")
  }

  @Test("E18: who is withdrawn is gone at once, stays gone through an import, and comes back when released")
  func withdrawing() throws {
    let folder = try ServerProcess.emptyFolder()
    let file = try ServerProcess.emptyFolder().appending(path: "providers.csv")
    try Data(Self.rows.utf8).write(to: file)
    func run(_ arguments: String...) throws -> (Int32, String) { try ServerProcess.run(arguments, data: folder) }
    #expect(try run("import", file.path, "--source", "test").0 == 0)
    let id = try identifier("Zqmargaret Zqsmith", folder)
    #expect(try run("subject", "withdraw", id).0 == 0)
    #expect(try !run("find", "zqbreakfast").1.contains("Zqsmith"))
    try Data(Self.rows.replacingOccurrences(of: "zqbreakfast", with: "zqbreakfast, zqlunch").utf8).write(to: file)
    _ = try run("import", file.path, "--source", "test")
    #expect(try !run("find", "zqbreakfast").1.contains("Zqsmith"))
    #expect(try run("holds", "release", id).0 == 0)
    #expect(try run("find", "zqbreakfast").1.contains("Zqsmith"))
    #expect(try run("subject", "withdraw", "ffffffff").0 == 1)
  }

  /// One line, so that wrapped sentences can be looked for.
  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func identifier(_ name: String, _ folder: URL) throws -> String {
    let text = try ServerProcess.run(["find", "gardening", "--json"], data: folder).1
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let matches = (object["interests"] as? [[String: Any]] ?? []).flatMap { $0["matches"] as? [[String: Any]] ?? [] }
    return try #require(matches.first { $0["name"] as? String == name }?["service_id"] as? String)
  }

  /// Somebody looks, notes and suggests.
  private func use(_ id: String, _ folder: URL) throws {
    let key = try KeyedServer.makeKey(.broker, "wigan-care", folder)
    let server = try ServerProcess(data: folder, arguments: ServerProcess.patient)
    defer { server.stop() }
    let json = [("Authorization", "Bearer \(key)"), ("Content-Type", "application/json")]
    let path = "/api/v1/listings/\(id)"
    let look = try server.ask(
      "POST", path + "/contact", headers: json, body: Array(#"{"reason":"other","words":"zqwords"}"#.utf8))
    let note = try server.ask("POST", path + "/notes", headers: json, body: Array(#"{"words":"zqnote"}"#.utf8))
    let form = [("Content-Type", "application/x-www-form-urlencoded")]
    let suggestion = try server.ask(
      "POST", "/listings/\(id)/suggest", headers: form, body: Array("what=times&details=suggested+zqwords&reply=".utf8))
    #expect([look, note, suggestion].map(\.status) == [200, 200, 200])
  }

  /// Every byte of every file, in small letters.
  private func bytes(of folder: URL) throws -> String {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self).lowercased()
    }.joined()
  }
}
