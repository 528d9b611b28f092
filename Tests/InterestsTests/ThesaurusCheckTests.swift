import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Interests

@Suite("Looking a thesaurus over")
struct ThesaurusCheckTests {
  @Test(
    "Each fault is found",
    arguments: [
      ("[a]\nlabel: apples\nbroader: b\n[b]\nlabel: pears\nbroader: a", ThesaurusFinding.Fault.cycle),
      ("[a]\nlabel: apples\nbroader: nowhere", .unknownID), ("[a]\nlabel: apples\nrelated: a", .ownRelation),
      ("[a]\nlabel: apples\nalso: Apples", .repeatedLabel), ("[a]\nlabel: apples\nalso: help", .commonLabel),
      ("[a]\nlabel: apples\nalso: of the", .emptyLabel), ("[a]\nlabel: apples", .orphan),
      ("[a]\nlabel: one two three four five six seven eight nine", .longLabel),
      ("[a]\nlabel: x\n[b]\nlabel: x\n[c]\nlabel: x\n[d]\nlabel: x", .sharedLabel),
    ])
  func faults(text: String, fault: ThesaurusFinding.Fault) throws {
    let findings = ThesaurusCheck(try Make.thesaurus(text), analyzer: try Analyzer()).findings()
    #expect(findings.contains { $0.fault == fault && $0.description.contains("test.txt line") }, "\(findings)")
  }

  @Test("A sound thesaurus gives nothing to mend")
  func sound() throws {
    let findings = ThesaurusCheck(try Make.thesaurus(), analyzer: try Analyzer()).findings()
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test(
    "The thesaurus that comes with the program has nothing to mend, and its labels are cut as the analyzer cuts them")
  func shipped() throws {
    let analyzer = try Analyzer()
    let folder = SharedData.repository.appending(path: "data/thesaurus", directoryHint: .isDirectory)
    let thesaurus = try Thesaurus(reading: folder, analyzer: analyzer)
    let faults = ThesaurusCheck(thesaurus, analyzer: analyzer).findings().filter(\.isError)
    #expect(faults.isEmpty, "\(faults.map(\.description).joined(separator: "\n"))")
    #expect(thesaurus.concepts.count >= 350)
    for label in thesaurus.concepts.flatMap(\.labels) {
      #expect(Make.words(of: label, analyzer) == analyzer.words(in: label).map(\.folded), "\(label)")
    }
  }

  @Test("Exported, quotes and line ends are escaped and links name concepts that are there")
  func turtle() throws {
    let text = "[a]\nlabel: \"big\" apples\\\nbroader: b; nowhere\n[b]\nlabel: fruit"
    let turtle = SKOSTurtle(try Make.thesaurus(text)).render()
    #expect(turtle.contains(#"skos:prefLabel "\"big\" apples\\"@en-GB"#))
    #expect(turtle.contains("skos:broader interest:b") && !turtle.contains("nowhere"))
  }
}
