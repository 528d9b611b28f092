import TestSupport
import Testing
import TextAnalysis

@Suite("Letters of a word")
struct LetterSetTests {
  @Test("It never rules out what is alike: edits of a word, and what sounds the same", arguments: [UInt64(1), 2, 3])
  func alike(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var alike = 0
    for _ in 0..<3000 {
      let one = (0..<Int.random(in: 3...8, using: &random)).map { _ in letter(&random) }
      let other = changed(one, &random)
      let (first, second) = (try #require(letters(one)), try #require(letters(other)))
      for edits in 1...2 where EditDistance.optimalStringAlignment(one, other, atMost: edits) != nil {
        #expect(first.mayBeSpelt(like: second, edits: edits), "\(one) \(other), seed \(seed)")
      }
      guard SoundKey.key(of: one) == SoundKey.key(of: other) else { continue }
      alike += one == other ? 0 : 1
      #expect(first.maySound(like: second), "\(one) \(other), seed \(seed)")
    }
    #expect(alike > 50)
  }

  @Test("It rules out most of what is not alike")
  func unlike() throws {
    let (reading, walking) = (try #require(letters("reading".utf8)), try #require(letters("walking".utf8)))
    #expect(!reading.mayBeSpelt(like: walking, edits: 2) && !reading.maySound(like: walking))
    #expect(letters("café".utf8) == nil && letters("Ab".utf8) == nil && letters("u3a".utf8) == nil)
  }

  private func letters(_ word: some Collection<UInt8>) -> LetterSet? {
    Array(word).withUnsafeBufferPointer(LetterSet.init)
  }

  /// Few letters, and those that sounds are made of, so that much is alike.
  private func letter(_ random: inout SeededGenerator) -> UInt8 {
    Array("phckgwnrfa".utf8)[Int.random(in: 0..<10, using: &random)]
  }

  private func changed(_ word: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var word = word
    for _ in 0..<Int.random(in: 0...2, using: &random) where word.count > 1 {
      let place = Int.random(in: 0..<word.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: word.remove(at: place)
      case 1: word.insert(letter(&random), at: place)
      case 2: word[place] = letter(&random)
      default: word.swapAt(place, max(place - 1, 0))
      }
    }
    return word
  }
}
