import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import Interests

@Suite("The table of labels")
struct LabelTableTests {
  /// The dull twin: every label as a list of words, the longest that fits tried first.
  private struct LabelScan {
    private let labels: [(words: [String], meaning: LabelMeaning)]

    init(_ concepts: [Concept], analyzer: Analyzer) {
      labels = concepts.enumerated().flatMap { number, concept in
        ([concept.label] + concept.alternatives).map { ($0, LabelMeaning(concept: number, isSuggested: false)) }
          + concept.suggested.map { ($0, LabelMeaning(concept: number, isSuggested: true)) }
      }.map { label, meaning in
        (analyzer.words(in: label).filter { !$0.isStopWord }.map(\.folded), meaning)
      }.filter { !$0.0.isEmpty }
    }

    func longestMatch(_ words: [String]) -> (count: Int, meanings: Set<Int>)? {
      let found = labels.filter { words.starts(with: $0.words) }
      guard let count = found.map(\.words.count).max() else { return nil }
      return (count, Set(found.filter { $0.words.count == count }.map(\.meaning.concept)))
    }
  }

  @Test("It finds what trying every label finds, in the shipped thesaurus and texts made of pieces of its labels")
  func twin() throws {
    let analyzer = try Analyzer()
    let concepts = try Thesaurus(reading: SharedData.repository.appending(path: "data/thesaurus"), analyzer: analyzer)
      .concepts.prefix(60)
    let table = LabelTable(Array(concepts), analyzer: analyzer)
    let scan = LabelScan(Array(concepts), analyzer: analyzer)
    let words = concepts.flatMap(\.labels).flatMap { analyzer.words(in: $0) }.filter { !$0.isStopWord }.map(\.folded)
    var generator = SeededGenerator(seed: 41)
    var found = 0
    for _ in 0..<400 {
      let start = Int.random(in: 0..<words.count - 6, using: &generator)
      var text = Array(words[start..<start + Int.random(in: 1...6, using: &generator)])
      if Bool.random(using: &generator) { text.insert(words.randomElement(using: &generator) ?? "", at: 0) }
      let (match, expected) = (table.longestMatch(text), scan.longestMatch(text))
      #expect(match?.count == expected?.count, "seed \(generator.seed): \(text)")
      #expect(Set(match?.meanings.map(\.concept) ?? []) == expected?.meanings ?? [], "seed \(generator.seed): \(text)")
      found += match == nil ? 0 : 1
    }
    #expect(found > 150)
  }

  @Test("A label stated twice in one concept means it once, one of two concepts means both, the later first")
  func meanings() throws {
    let concepts = try Make.concepts("[a]\nlabel: plum\nalso: the plum; damson\n[b]\nlabel: sloe\nsuggested: damson")
    let table = LabelTable(concepts, analyzer: try Analyzer())
    #expect(table.longestMatch(["plum"])?.meanings == [LabelMeaning(concept: 0, isSuggested: false)])
    #expect(
      table.longestMatch(["damson"])?.meanings == [
        LabelMeaning(concept: 1, isSuggested: true), LabelMeaning(concept: 0, isSuggested: false),
      ])
    #expect(table.longestMatch([]) == nil && table.longestMatch(["plu"]) == nil)
  }

  @Test("Very many short labels make it grow and all are found")
  func growth() throws {
    let labels = (0..<5000).map { "q\($0)" }
    let table = LabelTable(
      [Concept(id: "a", label: "x", alternatives: labels, origin: "")], analyzer: try Analyzer())
    #expect(labels.allSatisfy { table.longestMatch([$0])?.count == 1 })
    #expect(table.longestMatch(["q5000"]) == nil)
  }

  @Test("What the program reads of the thesaurus stays below 1 MB")
  func size() throws {
    let folder = SharedData.repository.appending(path: "data/thesaurus")
    let bytes = try Thesaurus.files(of: folder).reduce(0) { try $0 + Thesaurus.bytes(of: $1).count }
    #expect((100_000...1_000_000).contains(bytes))
  }
}
