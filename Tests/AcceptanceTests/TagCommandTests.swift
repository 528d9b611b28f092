import Foundation
import Testing

/// Tagging as a steward does it, by the program.
@Suite("Tagging", .enabled(if: Program.isBuilt, Program.skipReason))
struct TagCommandTests {
  private static let file = """
    id,kind,name,description,postcode
    a,group,The Tuesday Lot,We pot up and we dig over.,WN5 8LZ
    b,group,The Wednesday Lot,We talk about football and reading.,WN5 8LZ

    """

  private func imported(_ folder: URL, _ options: [String] = []) throws -> String {
    let csv = folder.appending(path: "lots.csv")
    try Data(Self.file.utf8).write(to: csv)
    let result = try Program.run(["import", csv.path, "--source", "lots"] + options, data: folder)
    #expect(result.status == 0, "\(result.flat)")
    return try id(of: "The Tuesday Lot", folder)
  }

  private func id(of name: String, _ folder: URL) throws -> String {
    let found = try Program.run(["find", "--near", "WN5 8LZ"], data: folder).flat
    let after = found[try #require(found.range(of: name)).upperBound...]
    return String(after[try #require(after.range(of: "doorstep show ")).upperBound...].prefix(8))
  }

  private func find(_ words: String, _ folder: URL) throws -> String {
    try Program.run(["find", words, "--near", "WN5 8LZ"], data: folder).flat
  }

  @Test("A tag finds a brand-like name at once, says who tagged it, lasts through an import, and can be taken back")
  func added() throws {
    try Program.withFolder { folder in
      let id = try imported(folder)
      #expect(try !find("gardening", folder).contains("Tuesday"))
      let tagged = try Program.run(["tag", id, "+gardening", "--by", "Ann"], data: folder)
      #expect(tagged.status == 0 && tagged.flat.contains("about gardening: Ann,"), "\(tagged.flat)")
      #expect(try find("gardening", folder).contains("Tagged gardening by a person"))
      _ = try imported(folder)
      #expect(try find("gardening", folder).contains("Tagged gardening by a person"))
      #expect(try Program.run(["explain", id, "--json"], data: folder).flat.contains("\"by\" : \"Ann\""))
      #expect(try Program.run(["tag", id, "--undo", "gardening"], data: folder).status == 0)
      #expect(try !find("gardening", folder).contains("Tuesday"))
    }
  }

  @Test("\"Not this\" takes the concept away whatever the text says; the words stay words")
  func removed() throws {
    try Program.withFolder { folder in
      _ = try imported(folder)
      #expect(try find("soccer", folder).contains("The Wednesday Lot"))
      let id = try id(of: "The Wednesday Lot", folder)
      let tagged = try Program.run(["tag", id, "-football"], data: folder)
      #expect(tagged.status == 0 && tagged.flat.contains("not about football: a person,"), "\(tagged.flat)")
      #expect(try !find("soccer", folder).contains("Wednesday"))
      #expect(try find("football", folder).contains("says \"We talk about football"))
    }
  }

  @Test(
    "Wrong use is told what to write",
    arguments: [
      (["tag", "ID", "gardening"], "Write + or -"), (["tag", "ID", "+nosuchthing"], "no concept is called"),
      (["tag", "zz"], "copy the code"), (["tag", "00000000", "+gardening"], "no service"),
    ])
  func refused(arguments: [String], says: String) throws {
    try Program.withFolder { folder in
      let id = try imported(folder)
      let result = try Program.run(arguments.map { $0 == "ID" ? id : $0 }, data: folder)
      #expect([1, 2].contains(result.status) && result.flat.contains(says), "\(result.flat)")
    }
  }

  @Test(
    "What a source is about is given at import, said in the reason, kept by later imports, and refused when unknown")
  func source() throws {
    try Program.withFolder { folder in
      _ = try imported(folder, ["--interests", "gardening, reading"])
      _ = try imported(folder)
      #expect(try find("gardening", folder).contains("Tagged gardening by those who list it"))
      let refused = try Program.run(
        ["import", folder.appending(path: "lots.csv").path, "--source", "lots", "--interests", "xyzzy"], data: folder)
      #expect(refused.status == 2 && refused.flat.contains("no concept is called \"xyzzy\""))
      _ = try imported(folder, ["--interests", ""])
      #expect(try !find("gardening", folder).contains("Tuesday"))
    }
  }
}
