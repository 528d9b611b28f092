import Matching
import Testing

@testable import Presentation

@Suite("Why a listing is there, in words")
struct EvidenceWordingTests {
  private func evidence(
    _ path: MatchedWord.Path, found: String, meaning: String, foundMeaning: String, field: ListingField = .description
  ) -> MatchedWord {
    MatchedWord(
      path: path, asked: "asked", meaning: meaning, foundMeaning: foundMeaning, found: found, field: field,
      excerpt: "a \(found) here", value: 0.1)
  }

  @Test("Each path has its sentence, with the listing's own words")
  func paths() {
    let sentence = { (word: MatchedWord) in EvidenceWording.phrases(for: [word]).joined() }
    #expect(
      sentence(evidence(.same, found: "library", meaning: "reading", foundMeaning: "reading"))
        == "about reading: it says \"a library here\"")
    #expect(
      sentence(evidence(.narrower, found: "bowls", meaning: "sport", foundMeaning: "lawn bowls"))
        == "about lawn bowls, for sport: it says \"a bowls here\"")
    #expect(
      sentence(evidence(.broader, found: "dogs", meaning: "dog walking", foundMeaning: "dogs"))
        == "about dogs, which is wider than dog walking")
    #expect(
      sentence(evidence(.related, found: "wool", meaning: "sewing", foundMeaning: "knitting"))
        == "people who ask about sewing may also look at what is about knitting (it says \"a wool here\")")
    #expect(
      sentence(evidence(.suggested, found: "needles", meaning: "knitting", foundMeaning: "knitting"))
        == "close to knitting: it says \"a needles here\"")
  }

  @Test("Tags say who gave them")
  func tags() {
    let sentence = { (field: ListingField, path: MatchedWord.Path) in
      EvidenceWording.phrases(for: [
        MatchedWord(
          path: path, asked: "books", meaning: "books", foundMeaning: "reading", found: "reading", field: field,
          excerpt: "reading", value: 0.1)
      ]).joined()
    }
    #expect(sentence(.tags, .same) == "tagged reading by a person")
    #expect(sentence(.sourceTags, .narrower) == "tagged reading by those who list it")
    #expect(sentence(.tags, .broader) == "tagged reading by a person, which is wider than books")
  }

  @Test("One meaning is named once, what answers comes before what lies beside")
  func order() {
    let beside = evidence(.related, found: "wool", meaning: "sewing", foundMeaning: "knitting")
    let same = evidence(.same, found: "sewing", meaning: "sewing", foundMeaning: "sewing", field: .name)
    #expect(
      EvidenceWording.phrases(for: [beside, same, same]).first == "its name says \"sewing\""
        && EvidenceWording.phrases(for: [beside, same, same]).count == 2)
  }
}
