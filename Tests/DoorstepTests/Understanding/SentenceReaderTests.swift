import Foundation
import Geography
import Interests
import Matching
import OpenReferral
import Places
import TestSupport
import Testing
import TextAnalysis

@testable import Doorstep

@Suite("Understanding one free sentence")
struct SentenceReaderTests {
  static let sharedGazetteer = Result {
    try Gazetteer(opening: SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory))
  }
  static let sharedThesaurus = Result {
    try Thesaurus(
      reading: SharedData.repository.appending(path: "data/thesaurus", directoryHint: .isDirectory),
      analyzer: try Analyzer())
  }
  static let sharedParser = Result {
    QueryParser(analyzer: try Analyzer(), gazetteer: try sharedGazetteer.get(), thesaurus: try sharedThesaurus.get())
  }
  let parser: QueryParser

  init() throws { parser = try Self.sharedParser.get() }

  @Test("Every sentence of the table is understood as it says, no more and no less")
  func table() throws {
    #expect(SentenceTable.rows.count >= 180)
    for (typed, expected) in SentenceTable.rows {
      let parsed = try parser.parse(SearchRequest(interests: [typed]))
      #expect(Self.described(parsed) == expected, "\(typed)")
    }
  }

  @Test("A sentence with something read into it is plain words again when taken literally")
  func literal() throws {
    for (typed, _) in SentenceTable.rows {
      let parsed = try parser.parse(SearchRequest(interests: [typed], isLiteral: true))
      #expect(parsed.understandings.isEmpty && parsed.placeText == nil && parsed.filters == MatchFilters())
      #expect(parsed.excluded.isEmpty && parsed.radius == nil)
      let parts = typed.unicodeScalars.split { $0 == "," || $0 == ";" }.map(String.init)
      let plain = try parser.parse(SearchRequest(interests: parts, isLiteral: true))
      #expect(parsed.interests == plain.interests)
    }
  }

  @Test("An option always goes before the sentence, and that is said")
  func options() throws {
    var filters = MatchFilters(kinds: [.group], weekdays: [.monday])
    filters.facts.age = 70
    filters.facts.facts = [try #require(ListingFact(.language, "Urdu"))]
    let typed = "a Polish-speaking carer in Wigan for my mum (82), Tuesdays, I want to volunteer, wheelchair accessible"
    let parsed = try parser.parse(SearchRequest(interests: [typed], near: "Leigh, Wigan", filters: filters))
    #expect(parsed.placeText == "Leigh, Wigan")
    #expect(parsed.filters == filters)
    let passed = parsed.understandings.filter { if case .passedOver = $0.meaning { true } else { false } }
    #expect(passed.map(\.words) == ["in Wigan", "82", "Tuesdays", "to volunteer"] || passed.count >= 4)
  }

  @Test("Of two places and two ages the first counts and the other is named")
  func several() throws {
    let parsed = try parser.parse(SearchRequest(interests: ["chess in Wigan, aged 9", "art near Leigh, aged 12"]))
    #expect(parsed.placeText == "Wigan" && parsed.filters.facts.age == 9)
    let meanings = parsed.understandings.map(\.meaning)
    #expect(meanings.contains(.passedOver(.otherPlace)) && meanings.contains(.passedOver(.severalValues)))
  }

  @Test("Whatever is quoted stands in the text, and nothing crashes, for salads of telling words")
  func salads() throws {
    let words = Self.tellingWords
    let joints = [
      " ", " ", " ", " ", ", ", "; ", " and ", " or ", ". ", " (", ") ", "-", "/", " & ", "\u{2019}", "\u{301}", "🙂",
    ]
    var read = 0
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      var text = ""
      while text.utf8.count < 60 {
        text += (words.randomElement(using: &random) ?? "") + (joints.randomElement(using: &random) ?? "")
      }
      let parsed: ParsedQuery
      do { parsed = try parser.parse(SearchRequest(interests: [text])) } catch {
        // Too many interests, or nothing to look for: both are answers.
        continue
      }
      read += 1
      for one in parsed.understandings {
        #expect(Self.stands(one.words, in: text), "seed \(seed): \(one.words)")
        if case .place(let place) = one.meaning { #expect(text.contains(place), "seed \(seed)") }
      }
      for interest in parsed.interests where parsed.interests.count > 1 || !interest.isAnything {
        #expect(Self.stands(interest.text, in: text), "seed \(seed): \(interest.text)")
      }
    }
    #expect(read > 100, "too few salads were read to prove anything")
  }

  @Test("What is not wanted is never a wish")
  func neverAWish() throws {
    for thing in ["dogs", "bingo", "football", "alcohol", "groups", "crowds", "singing"] {
      for no in ["no ", "not ", "without ", "hates ", "can't stand ", "doesn't like ", "not keen on ", "anything but "]
      {
        for text in [
          "chess, \(no)\(thing)", "\(no)\(thing), chess", "chess but \(no)\(thing)", "likes chess \(no)\(thing)",
        ] {
          let parsed = try parser.parse(SearchRequest(interests: [text]))
          #expect(!parsed.interests.contains { $0.text.contains(thing) }, "\(text)")
          #expect(parsed.interests.contains { $0.text.contains("chess") }, "\(text)")
          #expect(parsed.excluded.count == 1, "\(text)")
        }
      }
    }
  }

  @Test("Reading takes time linear in the text's length")
  func linear() throws {
    let reader = SentenceReader(
      analyzer: try Analyzer(), gazetteer: try Self.sharedGazetteer.get(), thesaurus: try Self.sharedThesaurus.get())
    for unit in ["in ", "no ", "and ", "within 2 ", "a woman ", "not keen ", "my mum "] {
      func seconds(_ count: Int) -> Double {
        let text = String(repeating: unit, count: count)
        let clock = ContinuousClock()
        return (0..<3).map { _ in
          let time = clock.measure { _ = reader.read(text) }
          return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        }.min() ?? 0
      }
      let (short, long) = (seconds(250), seconds(2000))
      #expect(long < 8 * 4 * max(short, 0.001), "\(unit): \(short) s, \(long) s")
    }
  }
}

extension SentenceReaderTests {
  /// In the notation of `SentenceTable`.
  static func described(_ parsed: ParsedQuery) -> String {
    let findings = parsed.understandings.compactMap(described)
    let wishes = parsed.interests.filter { !$0.isAnything }.map(\.text)
    return (findings + wishes).joined(separator: " | ")
  }

  private static func described(_ one: Understanding) -> String? {
    switch one.meaning {
    case .place(let text): "place=\(text)"
    case .radius(let distance): "radius=\(Int(distance.metres.rounded()))"
    case .interest: nil
    case .fact(let fact): "\(fact.group == .accessibility ? "access" : fact.group.rawValue)=\(fact.name)"
    case .age(let age): "age=\(age)"
    case .greatestRate(let pence): "rate=\(pence)"
    case .free: "free"
    case .weekdays(let days): "days=\(days.sorted().map(\.icalendar).joined())"
    case .times: "when=\(one.words)"
    case .kinds(let kinds): "kind=\(kinds.map(\.rawValue).sorted().joined())"
    case .excluded: "not=\(one.words)"
    case .passedOver: "passed=\(one.words)"
    }
  }

  /// Whether the words stand in the text in their order, in at most a few stretches.
  static func stands(_ words: String, in text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    for word in words.utf8.split(separator: 32) {
      guard let place = rest.indices.first(where: { rest[$0...].starts(with: word) }) else { return false }
      rest = rest[(place + word.count)...]
    }
    return true
  }

  /// Words that tables know, and some they do not.
  static let tellingWords = Array(
    Set(SentenceTable.rows.flatMap { $0.typed.split(separator: " ").map(String.init) })
  ).sorted()
}
