import Synchronization

/// The words of all labels. They are put together when first asked for: only a word that the directory does not hold
/// makes anybody ask.
final class LabelVocabulary: Sendable {
  private let table: LabelTable
  private let gathered = Mutex<Set<String>?>(nil)

  init(of table: LabelTable) { self.table = table }

  /// Folded, without stop words.
  var words: Set<String> {
    gathered.withLock { gathered in
      if let gathered { return gathered }
      var words: Set<String> = []
      table.forEachWord { words.insert($0) }
      gathered = words
      return words
    }
  }
}
