import TextAnalysis

/// The number of a word's term by the number of its form (`Word.form`), which is one step where the letters of a word
/// take a search.
struct FormTerms {
  /// By the lower bits of the form: a form and its term. Forms that are remembered together never share a place.
  private var entries = [(form: UInt32, term: UInt32)?](repeating: nil, count: Word.formsRemembered)

  /// Nil for a form not met yet, or not for long.
  subscript(form: UInt32) -> UInt32? {
    get { entries[place(of: form)].flatMap { $0.form == form ? $0.term : nil } }
    set { entries[place(of: form)] = newValue.map { (form, $0) } }
  }

  private func place(of form: UInt32) -> Int { Int(form) & (Word.formsRemembered - 1) }
}
