import Interests
import Matching
import TextAnalysis

/// What an index is built with and a question is read with: words, and what they mean.
struct Lexicon: Sendable {
  let analyzer: Analyzer
  let thesaurus: Thesaurus
  /// The day that freshness is reckoned from, `yyyy-MM-dd`; its month matters.
  let today: String

  /// Without a thesaurus words mean themselves.
  init(_ analyzer: Analyzer, _ thesaurus: Thesaurus?, today: String) {
    self.analyzer = analyzer
    self.today = today
    self.thesaurus = thesaurus ?? Thesaurus(analyzer: analyzer)
  }

  /// Tells an index built by this program with this thesaurus in this month from any other (`IndexOrigin`).
  var recipe: UInt64 { IndexRecipe.current ^ thesaurus.fingerprint ^ month &* 0x9E37_79B9_7F4A_7C15 }

  /// Freshness changes with the month, so an index is built anew when the next begins.
  private var month: UInt64 { CalendarDay.number(today).map { UInt64($0) / 100 } ?? 0 }

  /// The same on another day.
  func on(_ today: String) -> Lexicon { Lexicon(analyzer, thesaurus, today: today) }

  /// Makes the listings that the index holds.
  var listingBuilder: ListingBuilder { ListingBuilder(today: today) }
}
