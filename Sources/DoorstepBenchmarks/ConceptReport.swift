import Foundation
import Geography
import Interests
import Matching
import TestSupport
import TextAnalysis

/// What it costs to ask by meaning: people with three interests each, every interest a label of a thesaurus and one more
/// word, so that each is asked for as words, as a concept and as what lies beside it. The thesaurus is made of the
/// workload's words, in the size and shape of the one that comes with the program.
struct ConceptReport {
  private static let concepts = 660
  private static let labelsEach = 45
  private static let interests = 3
  private static let people = 500
  private static let repetitions = 5

  private let workload: Workload
  private let thesaurus: Thesaurus

  init(_ workload: Workload) {
    self.workload = workload
    var random = SeededGenerator(seed: 7)
    let concepts = (0..<Self.concepts).map { number in
      Concept(
        id: "c\(number)", label: workload.word(&random), alternatives: Self.labels(workload, &random),
        broader: number == 0 ? [] : ["c\(Int.random(in: 0..<number, using: &random))"],
        related: ["c\(Int.random(in: 0..<Self.concepts, using: &random))"], origin: "")
    }
    thesaurus = Thesaurus(concepts, analyzer: workload.analyzer)
  }

  /// Prints how long a person's three interests take, and what share of the time is one interest's.
  func run() throws {
    var builder = IndexBuilder(analyzer: workload.analyzer, thesaurus: thesaurus)
    workload.forEachListing { builder.add($0) }
    let file = try IndexFile(try builder.file(origin: IndexOrigin(generation: 1, stamp: 1)))
    let index = MatchIndex(file)
    print("\n\(workload.listings) listings by meaning, \(Self.interests) interests a person, 25 miles, 10 results each")
    var random = SeededGenerator(seed: 8)
    let questions = workload.queries(Self.people, within: .miles(25), limit: 10).map { place in
      (0..<Self.interests).map { _ in query(at: place, &random) }
    }
    let terms = questions.joined().reduce(0) { $0 + $1.terms.count } / (Self.people * Self.interests)
    var times = [Double](repeating: .infinity, count: questions.count)
    for _ in 0..<Self.repetitions {
      for (number, interests) in questions.enumerated() {
        let start = ContinuousClock.now
        for query in interests { _ = index.run(query) }
        times[number] = min(times[number], (ContinuousClock.now - start) / .microseconds(1))
      }
    }
    let sorted = times.sorted()
    let shares = [0.5, 0.95, 0.99].map { String(format: "%.1f", sorted[Int($0 * Double(sorted.count - 1))]) }
    print("  \(terms) terms an interest; us a person: p50 \(shares[0])  p95 \(shares[1])  p99 \(shares[2])")
  }

  /// A label of some concept and a word, at the place of another question.
  private func query(at place: MatchQuery, _ random: inout SeededGenerator) -> MatchQuery {
    let concept = thesaurus.concepts[Int.random(in: 0..<Self.concepts, using: &random)]
    let text = (concept.alternatives.randomElement(using: &random) ?? concept.label) + " " + workload.word(&random)
    var query = place
    query.terms = workload.analyzer.queryWords(in: text).map { QueryTerm(stem: $0.stem, word: $0.folded) }
    for match in thesaurus.labels(in: text, words: workload.analyzer.words(in: text)) {
      for meaning in match.meanings { query.terms += terms(for: meaning.concept) }
    }
    return query
  }

  private func terms(for concept: Int) -> [QueryTerm] {
    let (id, label) = (thesaurus.concepts[concept].id, thesaurus.concepts[concept].label)
    return [
      QueryTerm(stem: ConceptKey.strong(id), word: label, weight: 2, role: .concept(concept, certainty: 1)),
      QueryTerm(stem: ConceptKey.weak(id), word: label, weight: 2, role: .beside(concept)),
    ]
  }

  private static func labels(_ workload: Workload, _ random: inout SeededGenerator) -> [String] {
    (0..<labelsEach).map { _ in
      Bool.random(using: &random)
        ? workload.word(&random) : workload.word(&random) + " " + workload.word(&random)
    }
  }
}
