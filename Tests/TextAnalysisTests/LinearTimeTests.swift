import Foundation
import Testing
import TextAnalysis

/// Each text is measured at one length and at four times that length. Linear work takes 4 times as long, quadratic 16.
@Suite("Time grows with the length and no faster", .serialized)
struct LinearTimeTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    let unit: String
    let count: Int
    var tail = ""
    var testDescription: String { name }

    func text(times: Int) -> String { "a" + String(repeating: unit, count: count * times) + tail }
  }

  static let attacks = [
    Attack(name: "one mark again and again", unit: "\u{301}", count: 50_000),
    Attack(name: "marks out of order", unit: "\u{301}\u{323}", count: 25_000),
    Attack(name: "marks of class zero that decompose to marks", unit: "\u{F73}", count: 30_000),
    Attack(
      name: "marks parted by soft hyphens", unit: String(repeating: "\u{301}\u{323}", count: 15) + "\u{AD}", count: 1500
    ),
    Attack(name: "U+FDFA, which grows 18 times", unit: "\u{FDFA}", count: 10_000),
    Attack(name: "letters before a sign", unit: "a", count: 250_000, tail: "!"),
    Attack(name: "one word of 1 MB", unit: "ż", count: 125_000),
    Attack(name: "initials", unit: ".a", count: 100_000),
    Attack(name: "joints", unit: "_a", count: 5_000),
    Attack(name: "apostrophes", unit: "'s", count: 50_000),
    Attack(name: "one-letter words", unit: " a", count: 5_000),
    Attack(name: "Thai without spaces", unit: "ไทย", count: 5_000),
    Attack(name: "Chinese without spaces", unit: "太極拳", count: 5_000),
    Attack(name: "kana with voicing marks", unit: "か\u{3099}", count: 5_000),
    Attack(name: "a kana with many voicing marks", unit: "\u{3099}", count: 20_000, tail: "か"),
    Attack(name: "joined emoji", unit: "👩\u{200D}", count: 20_000),
    Attack(name: "flags", unit: "🇬", count: 20_000),
  ]

  @Test("Words", arguments: attacks)
  func words(attack: Attack) throws {
    let analyzer = try Analyzer()
    expectLinear(attack) { _ = analyzer.words(in: $0) }
  }

  @Test("Folding", arguments: attacks)
  func folding(attack: Attack) {
    expectLinear(attack) { _ = TextFolding.folded($0) }
  }

  @Test("Limits", arguments: attacks)
  func limits(attack: Attack) {
    expectLinear(attack) { try? TextLimits.check($0, maximumBytes: .max) }
  }

  /// The least of three runs each; times under a millisecond count as one, being mostly noise.
  private func expectLinear(_ attack: Attack, _ work: (String) -> Void) {
    let short = (0..<3).map { _ in seconds(work, attack.text(times: 1)) }.min() ?? 0
    let long = (0..<3).map { _ in seconds(work, attack.text(times: 4)) }.min() ?? 0
    let ratio = long / max(short, 0.001)
    #expect(ratio < 9, "\(attack.name): \(short) s, then \(long) s")
  }

  /// Processor time of this thread, which other tests and other programs do not change.
  private func seconds(_ work: (String) -> Void, _ text: String) -> Double {
    let start = threadTime()
    work(text)
    return threadTime() - start
  }

  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
