import Foundation

/// How telling words are in names: what stands in many names and addresses tells little.
struct WordRarity {
  private let counts: [String: Int]
  private let size: Double

  /// Linear in the words.
  init(of all: [DuplicateFacts]) {
    counts = all.reduce(into: [:]) { counts, facts in
      for word in Set(facts.name).union(facts.context) { counts[word, default: 0] += 1 }
    }
    size = Double(all.count)
  }

  /// `ln(1 + (n + 1/2) / (df + 1/2))`, for n services of which df say the word in their name or address.
  func weight(of word: String) -> Double {
    log(1 + (size + 0.5) / (Double(counts[word] ?? 0) + 0.5))
  }
}
