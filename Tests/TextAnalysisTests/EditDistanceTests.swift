import TestSupport
import Testing
import TextAnalysis

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "Known distances",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("knitting", "knitting", 0), ("nitting", "knitting", 1), ("kintting", "knitting", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("gardenning", "gardening", 1),
    ])
  func known(a: String, b: String, expected: Int) {
    for limit in expected...expected + 3 {
      #expect(EditDistance.optimalStringAlignment(a.utf8, b.utf8, atMost: limit) == expected)
      #expect(EditDistance.optimalStringAlignment(b.utf8, a.utf8, atMost: limit) == expected)
    }
    #expect(EditDistance.optimalStringAlignment(a.utf8, b.utf8, atMost: expected - 1) == nil)
    #expect(EditDistance.optimalStringAlignment(a.utf8, b.utf8, atMost: .max) == expected)
  }

  @Test("A negative limit is never met")
  func negative() {
    #expect(EditDistance.optimalStringAlignment("a".utf8, "a".utf8, atMost: -1) == nil)
    #expect(EditDistance.optimalStringAlignment("a".utf8, "a".utf8, atMost: .min) == nil)
  }

  @Test("The band gives what the full matrix gives")
  func twin() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      let a = randomWord(using: &generator)
      let b = Bool.random(using: &generator) ? randomWord(using: &generator) : edited(a, using: &generator)
      let limit = Int.random(in: 0...6, using: &generator)
      let full = fullMatrix(a, b)
      #expect(
        EditDistance.optimalStringAlignment(a, b, atMost: limit) == (full <= limit ? full : nil),
        "seed \(generator.seed): \(a) \(b) at most \(limit)")
    }
  }

  private func randomWord(using generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...12, using: &generator)).map { _ in UInt8.random(in: 97...99, using: &generator) }
  }

  private func edited(_ word: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var word = word
    for _ in 0..<Int.random(in: 0...3, using: &generator) where word.count > 1 {
      let place = Int.random(in: 0..<word.count - 1, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: word.swapAt(place, place + 1)
      case 1: word.remove(at: place)
      case 2: word.insert(100, at: place)
      default: word[place] = 100
      }
    }
    return word
  }

  /// The definition, cell by cell.
  private func fullMatrix(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var cell = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          cell[i][j] = i + j
          continue
        }
        cell[i][j] = min(cell[i - 1][j] + 1, cell[i][j - 1] + 1, cell[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cell[i][j] = min(cell[i][j], cell[i - 2][j - 2] + 1)
        }
      }
    }
    return cell[a.count][b.count]
  }
}
