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
    let letters: LetterSet

    init?(_ text: String) {
      bytes = Array(text.utf8)
      sound = SoundKey.key(of: bytes)
      guard let letters = bytes.withUnsafeBufferPointer(LetterSet.init) else { return nil }
      self.letters = letters
    }
  }

  /// Nil for a word with anything but letters a to z.
  init?(for word: Word) {
    guard let whole = Form(word.folded), let stem = Form(word.stem) else { return nil }
    (self.word, self.stem) = (whole, stem)
    // One edit, or two in a long word: more would find anything.
    distance = word.folded.utf8.count >= 8 ? 2 : 1
  }

  /// Looks at one word or stem; each is compared with its like. Most are ruled out by their letters, without a copy.
  mutating func consider(_ text: UnsafeBufferPointer<UInt8>, asWord: Bool) {
    let form = asWord ? word : stem
    guard abs(text.count - form.bytes.count) <= 2, text.count > 2, let letters = LetterSet(text) else { return }
    if letters.maySound(like: form.letters), SoundKey.key(of: text) == form.sound {
      sounds.append(Found(text: String(decoding: text, as: UTF8.self), isWord: asWord))
    }
    guard letters.mayBeSpelt(like: form.letters, edits: distance),
      let edits = EditDistance.optimalStringAlignment(form.bytes, text, atMost: distance)
    else { return }
    if edits < distance { spellings.removeAll() }
    distance = edits
    spellings.append(Found(text: String(decoding: text, as: UTF8.self), isWord: asWord))
  }
}
