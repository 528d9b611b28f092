import Foundation

/// A made-up language with few common and many rare words, as in real text (Zipf 1935), for tests and benchmarks.
public struct SyntheticWords: Sendable {
  /// The commonest first.
  public let words: [String]
  private let cumulative: [Double]

  /// - Parameters:
  ///   - count: how many words, at least 1.
  ///   - exponent: how fast words grow rare; about 1 in real text.
  public init(count: Int, exponent: Double = 0.95) {
    words = (0..<count).map(Self.word)
    var sum = 0.0
    cumulative = (1...count).map { rank in
      sum += 1 / pow(Double(rank), exponent)
      return sum
    }
  }

  /// A word, common ones more often.
  public func word(using random: inout SeededGenerator) -> String {
    words[rank(using: &random)]
  }

  /// Words in a row, parted by spaces.
  public func text(_ count: Int, using random: inout SeededGenerator) -> String {
    (0..<count).map { _ in word(using: &random) }.joined(separator: " ")
  }

  private func rank(using random: inout SeededGenerator) -> Int {
    let target = Double.random(in: 0..<(cumulative.last ?? 1), using: &random)
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func word(_ number: Int) -> String {
    let (onsets, vowels) = (Array("bdfgklmnprtvz"), Array("aiou"))
    var rest = number
    var word = ""
    repeat {
      word.append(onsets[rest % onsets.count])
      rest /= onsets.count
      word.append(vowels[rest % vowels.count])
      rest /= vowels.count
    } while rest > 0
    return word + "x"
  }
}
