import TestSupport
import Testing
import TextAnalysis

@Suite("Any text at all")
struct AnyTextTests {
  /// Characters that have broken analysers before, thrown in among random ones.
  static let awkward = Array(
    "aZ09'’.:_-, \u{301}\u{323}\u{F73}\u{AD}\u{200D}\u{FE0F}\0ıİß\u{FDFA}の太กำ\u{3099}가\u{1100}👍🏽🇬🇧\r\n".unicodeScalars)

  @Test("Random text never crashes; words stand in order on whole characters, in folded form")
  func invariants() throws {
    let analyzer = try Analyzer()
    var generator = SeededGenerator(seed: 2026)
    for _ in 0..<1500 {
      let text = randomText(using: &generator)
      let bytes = Array(text.utf8)
      var end = 0
      for word in analyzer.words(in: text) {
        let about = "seed \(generator.seed): \(text.unicodeScalars.map { String($0.value, radix: 16) })"
        #expect(word.range.lowerBound >= end && !word.range.isEmpty && word.range.upperBound <= bytes.count, "\(about)")
        #expect(
          isBoundary(word.range.lowerBound, in: bytes) && isBoundary(word.range.upperBound, in: bytes), "\(about)")
        #expect(!word.folded.isEmpty && word.folded.utf8.count <= 64 && !word.stem.isEmpty, "\(about)")
        #expect(Array(TextFolding.folded(word.folded).utf8) == Array(word.folded.utf8), "\(about)")
        end = word.range.upperBound
      }
    }
  }

  @Test("Eight tasks that share one analyzer get what one task gets")
  func concurrent() async throws {
    let analyzer = try Analyzer()
    var generator = SeededGenerator(seed: 8)
    let texts = (0..<100).map { _ in randomText(using: &generator) } + ["Knitting at St Mary's", "太極拳", "Łódź café"]
    let serial = texts.map(analyzer.words)
    await withTaskGroup(of: [[Word]].self) { group in
      for _ in 0..<8 { group.addTask { texts.map(analyzer.words) } }
      for await words in group { #expect(words == serial, "seed \(generator.seed)") }
    }
  }

  private func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  private func randomText(using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      let ceiling = [0x80, 0x250, 0x3000, 0x10000, 0x110000].randomElement(using: &generator) ?? 0x80
      let scalar =
        Bool.random(using: &generator)
        ? Self.awkward.randomElement(using: &generator)
        : Unicode.Scalar(UInt32.random(in: 0..<UInt32(ceiling), using: &generator))
      if let scalar { text.append(scalar) }
    }
    return String(text)
  }
}
