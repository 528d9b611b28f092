import Doorstep
import Foundation
import OpenReferral
import TestSupport
import Testing

/// Attack case E06: what is hidden cannot be told from an answer.
@Suite("Hidden listings")
struct HiddenListingTests {
  /// The sample, with or without what may not be shown: 30 invented rows besides the sample's own.
  private static func load(hidden: Bool) throws -> LoadedDirectory {
    try DirectoryFixture.with { directory in
      let files = try SampleFixture.files.map { try String(contentsOf: $0, encoding: .utf8) }
      let texts = files.map { text in
        hidden ? text : text.split(whereSeparator: \.isNewline).filter { !isHidden($0) }.joined(separator: "\n")
      }
      let extra = "id,kind,name,description,interests,postcode,status\n" + (hidden ? hiddenRows : "")
      let sources = ["community", "help"].map { RecordSource(key: $0, name: $0, isIllustrative: true) }
      for (source, text) in zip(sources, texts) { try directory.importText(text.utf8, as: source) }
      try directory.importText(
        (extra + "shown,group,Shown reading group,We read,reading,WN5 8LZ,active\n").utf8, as: Make.source)
      return try directory.load()
    }
  }

  private static func isHidden(_ row: Substring) -> Bool { row.contains(",inactive,") || row.contains(",defunct,") }

  private static let hiddenRows = (1...30).map { number in
    "hidden-\(number),group,Hidden reading and dog walking club \(number),Xylophone gardening and walking for all,"
      + "reading;dog walking;xylophone,WN5 8LZ,\(number % 2 == 0 ? "inactive" : "defunct")\n"
  }.joined()

  @Test("Inactive and defunct services change no byte of 300 answers, as text or JSON, nor of the export or any page")
  func answersAreTheSame() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let (with, without) = (try Self.load(hidden: true), try Self.load(hidden: false))
    #expect(with.services.count >= without.services.count + 30)
    var vocabulary = try Vocabulary(of: with.services, seed: seed)
    let fixed = [
      SearchRequest(interests: ["xylophone"], near: "WN5 8LZ"),
      SearchRequest(interests: [], near: "WN5 8LZ", limit: 50),
      SearchRequest(interests: ["hidden club"]), SearchRequest(interests: ["welfare calls"], near: "Bryn, Wigan"),
    ]
    for request in fixed + vocabulary.requests(296) {
      #expect(try with.text(request) == without.text(request), "seed \(seed), \(request)")
      #expect(try with.json(request) == without.json(request), "seed \(seed), \(request)")
    }
    #expect(with.export() == without.export())
    #expect(with.pages() == without.pages())
  }
}
