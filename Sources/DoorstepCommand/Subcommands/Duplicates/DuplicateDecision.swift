import DirectoryStore
import Foundation

/// Writes a decision on a pair and says what it did.
struct DuplicateDecision {
  /// Nil takes a decision back.
  let decision: Duplicate.Decision?
  /// "Called the same: the first is shown."
  let words: String

  /// - Parameter shownFirst: show the entry that was named first, whichever was fuller.
  func decide(_ choice: DuplicateChoice, shownFirst: Bool = false) throws {
    do {
      let database = try Session(choice.directory).writableDatabase()
      var pair = try choice.pair(in: database)
      if shownFirst, !Self.begins(pair.shown.uuidString, with: choice.ids[0]) { pair = (pair.other, pair.shown) }
      let hasChanged = try database.decide(decision, on: pair.shown, pair.other, by: choice.by)
      try Console.print(words + (hasChanged ? "\n" : " Nothing reads differently for it.\n"))
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
  }

  private static func begins(_ id: String, with digits: String) -> Bool {
    let plain = { (text: String) in text.lowercased().utf8.filter { $0 != UInt8(ascii: "-") } }
    return plain(id).starts(with: plain(digits))
  }
}
