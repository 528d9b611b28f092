import Matching
import TextAnalysis

/// Goes through a vocabulary for what is like one word, and keeps the likest.
struct SpellingSearch {
  struct Found {
    let text: String
    /// True for a whole word, false for a stem.
    let isWord: Bool
  }

  /// What sounds the same.
  private(set) var sounds: [Found] = []
  /// What is fewest edits away, all at `distance`.
  private(set) var spellings: [Found] = []
  /// The fewest edits so far; above the limit when nothing is near enough.
  private(set) var distance: Int

  private let word: Form
  private let stem: Form

  /// A spelling and its sound.
  private struct Form {
    let bytes: [UInt8]
    let sound: [UInt8]
    init(_ text: String) {
      bytes = Array(text.utf8)
      sound = SoundKey.key(of: bytes)
    }
  }

  init(for word: Word) {
    self.word = Form(word.folded)
    stem = Form(word.stem)
    // One edit, or two in a long word: more would find anything.
    distance = word.folded.utf8.count >= 8 ? 2 : 1
  }

  /// Looks at one word or stem; each is compared with its like.
  mutating func consider(_ text: String, asWord: Bool) {
    let form = asWord ? word : stem
    let bytes = Array(text.utf8)
    guard abs(bytes.count - form.bytes.count) <= 2, bytes.count > 2, bytes.allSatisfy({ (97...122).contains($0) })
    else {
      return
    }
    if SoundKey.key(of: bytes) == form.sound { sounds.append(Found(text: text, isWord: asWord)) }
    guard let edits = EditDistance.optimalStringAlignment(form.bytes, bytes, atMost: distance) else { return }
    if edits < distance { spellings.removeAll() }
    distance = edits
    spellings.append(Found(text: text, isWord: asWord))
  }
}
