import Foundation
import TextAnalysis

/// How fast texts are read into words: English in ASCII, English with accents, and the languages of a British town.
struct TextReport {
  private static let corpora = [
    ("ASCII", "Join us for knitting and a chat at St Mary's hall, Tuesdays 10.30am (free, all welcome)! "),
    ("accented", "Join us for knitting and a chat at the café in St Mary’s hall, Tuesdays 10.30am – all welcome! "),
    (
      "mixed",
      "Zapraszamy na spotkania przy kawie, książki i żarty. Croeso i bawb, bob dydd Mawrth â dŵr. "
        + "اردو زبان کی کلاس ہر منگل کو۔ ਪੰਜਾਬੀ ਸਮੂਹ ਹਰ ਮੰਗਲਵਾਰ। Knitting and a chat, all welcome. "
        + "বাংলা আড্ডা প্রতি মঙ্গলবার। 太極拳班逢星期二。 Українська розмовна група щовівторка. "
    ),
  ]

  func run() throws {
    print("\nreading text, MB of UTF-8 a second (CPU, one thread)")
    for (name, sentence) in Self.corpora {
      let text = String(repeating: sentence, count: 400_000 / sentence.utf8.count)
      let analyzer = try Analyzer()
      var best = Double.infinity
      for _ in 0..<5 { best = min(best, CPUTime.measure { _ = analyzer.words(in: text) }) }
      print("  \(name): \(Int(Double(text.utf8.count) / best / 1e6))")
    }
  }
}
