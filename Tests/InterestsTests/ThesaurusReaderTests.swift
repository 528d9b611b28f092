import Testing

@testable import Interests

@Suite("Reading a thesaurus")
struct ThesaurusReaderTests {
  @Test("A block becomes a concept with everything it says")
  func block() throws {
    let concept = try #require(try Make.concepts(Make.text).first { $0.id == "dog-walking" })
    #expect(concept.label == "dog walking")
    #expect(concept.alternatives == ["walking the dog", "dog walk"])
    #expect(concept.suggested == ["walkies"])
    #expect(concept.broader == ["dogs", "walking"])
    #expect(concept.note == "Not somebody paid to do it.")
    #expect(concept.mappings.openActive == ["Dog Walking"] && concept.mappings.ukCat == ["AN101"])
    #expect(concept.origin == "test.txt line 11")
  }

  @Test(
    "What cannot be read is named with its file and line",
    arguments: [
      ("label: dogs", 1, "[id]"), ("[Dogs]", 1, "small letters"),
      ("[dogs]\nlabel: dogs\nlabel: hounds", 3, "one label"),
      ("[dogs]\nalso: dog", 1, "label"), ("[dogs]\nlabel: dogs\nwider: pets", 3, "wider"),
      ("[dogs]\nlabel:", 2, "label"),
      ("[dogs]\nlabel: dogs\n\n[dogs]\nlabel: hounds", 4, "test.txt line 1"), ("[dogs\nlabel: dogs", 1, "brackets"),
      ("[dogs]\njust words", 2, "colon"),
    ])
  func faults(text: String, line: Int, says: String) {
    let error = #expect(throws: ThesaurusError.self) { try Make.concepts(text) }
    #expect(error?.line == line && error?.file == "test.txt")
    #expect(error?.description.contains(says) ?? false, "\(error?.description ?? "")")
  }

  @Test("Bytes that are not UTF-8 and heaps of accents are refused, not read")
  func hostile() {
    var reader = ThesaurusReader()
    #expect(throws: ThesaurusError.self) { try reader.read(Array("[a]\nlabel: ".utf8) + [0xC3, 0x28], file: "x") }
    let heap = "[a]\nlabel: e" + String(repeating: "\u{301}", count: 400)
    #expect(throws: ThesaurusError.self) { try Make.concepts(heap) }
  }

  @Test("Other bytes give another fingerprint")
  func fingerprint() throws {
    var (one, other) = (ThesaurusReader(), ThesaurusReader())
    try one.read(Array("[a]\nlabel: b".utf8), file: "x")
    try other.read(Array("[a]\nlabel: c".utf8), file: "x")
    #expect(one.fingerprint != other.fingerprint)
  }
}
