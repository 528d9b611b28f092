import Doorstep
import Foundation
import Matching
import OpenReferral
import TestSupport
import Testing

@Suite("Languages of a British town")
struct LanguageTests {
  static let names = [
    "Grŵp darllen Llyfrgell y Bala", "Klub książki „Żółw”", "اردو کتاب گروپ", "太極拳班", "نادي القراءة", "ਪੰਜਾਬੀ ਸਮੂਹ",
    "Клуб читачів", "Cymdeithas Gŵyl Ddŵr",
  ]

  @Test("A name in any script is found by itself and by its parts", arguments: names)
  func found(name: String) throws {
    try DirectoryFixture.with { directory in
      let rows = Self.names.enumerated().map { "\($0),group,\($1)\n" }.joined()
      try directory.importText(("id,kind,name\n" + rows).utf8)
      let finder = try directory.load().finder
      let found = { (text: String) in
        try finder.answer(SearchRequest(interests: [text], isLiteral: true)).interests.first?.good.first?.match.listing
          .service.name
      }
      #expect(try found(name) == name)
      for part in name.split(whereSeparator: { " „”".contains($0) }) where part.count > 3 {
        #expect(try found(String(part)) == name, "\(part)")
      }
    }
  }

  @Test("Words of other languages that the thesaurus knows are understood", arguments: ["szkoła", "ไทย", "日本語"])
  func understood(word: String) throws {
    let sample = try SampleFixture.understood.get()
    let answer = try sample.finder.answer(SearchRequest(interests: [word]))
    #expect(answer.interests.first?.interest.concepts.isEmpty == false)
  }
}
