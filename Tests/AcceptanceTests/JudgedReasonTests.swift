import Doorstep
import Foundation
import Matching
import OpenReferral
import Presentation
import TestSupport
import Testing

/// Every result of every judged query carries a reason that stands in the listing, and parts that add up.
@Suite("Reasons of judged queries")
struct JudgedReasonTests {
  private struct Query: Decodable {
    let id: String
    let text: String
    let interests: [String]?
  }

  private struct Item: Decodable {
    let id: String
    let name: String
    let description: String
  }

  @Test("Those over the sample directory")
  func sample() throws {
    let shown = try check(try SampleFixture.understood.get(), "data/judgements/queries.jsonl")
    #expect(shown > 1000)
  }

  @Test("The development set's", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
  func development() throws {
    let folder = "../shared/data/relevance-dev"
    let items = try lines(of: folder + "/listings.jsonl", as: Item.self)
    let quoted = { (text: String) in "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    let file =
      "id,kind,name,description\n"
      + items.map { "\($0.id),group,\(quoted($0.name)),\(quoted($0.description))\n" }.joined()
    try DirectoryFixture.with { directory in
      #expect(try directory.importText(file.utf8).added == items.count)
      let shown = try check(
        try directory.load(thesaurus: DirectoryFixture.sharedThesaurus.get()), folder + "/queries.jsonl")
      #expect(shown > 300)
    }
  }

  /// How many results were looked at.
  private func check(_ directory: LoadedDirectory, _ path: String) throws -> Int {
    var shown = 0
    for query in try lines(of: path, as: Query.self) {
      let request = SearchRequest(interests: query.interests ?? [query.text], limit: 20)
      guard let answer = try? directory.finder.answer(request) else { continue }
      let reason = ReasonWording(of: answer)
      for interest in answer.interests where !interest.interest.isAnything {
        for match in interest.good + interest.close {
          check(match, "\(query.id) \(match.match.listing.service.name)")
          checkQuotes(in: reason.sentence(for: match), of: match)
          shown += 1
        }
      }
    }
    return shown
  }

  /// What a sentence quotes stands in the listing. A text with quotation marks of its own cannot be cut, and is passed
  /// over.
  private func checkQuotes(in sentence: String, of shown: ExplainedMatch) {
    let service = shown.match.listing.service
    let texts = Set(shown.words.map(\.field)).flatMap { $0.texts(of: service) }
    guard !texts.contains(where: { $0.contains("\"") }) else { return }
    let pieces = sentence.split(separator: "\"", omittingEmptySubsequences: false)
    for place in stride(from: 1, to: pieces.count, by: 2) {
      let start = pieces[place].trimmingPrefix("… ")
      let quoted = start.hasSuffix(" …") ? start.dropLast(2) : start
      #expect(texts.contains { $0.contains(quoted) }, "\(service.name): \(sentence)")
    }
  }

  private func check(_ shown: ExplainedMatch, _ comment: String) {
    let words = shown.match.parts.first { $0.name == .words }?.value ?? 0
    #expect(!shown.words.isEmpty, "\(comment): no reason")
    #expect(abs(shown.words.reduce(0) { $0 + $1.value } - words) < 1e-9, "\(comment)")
    for word in shown.words {
      let texts = word.field.texts(of: shown.match.listing.service)
      #expect(texts.contains { $0.contains(word.found) }, "\(comment): \(word.found)")
      let excerpt = word.excerpt.trimmingPrefix("… ")
      let end = excerpt.hasSuffix(" …") ? excerpt.dropLast(2) : excerpt
      #expect(texts.contains { $0.contains(end) }, "\(comment): \(word.excerpt)")
    }
  }

  private func lines<Value: Decodable>(of path: String, as: Value.Type) throws -> [Value] {
    let data = try Data(contentsOf: SharedData.repository.appending(path: path))
    return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Value.self, from: $0) }
  }
}
