import TextAnalysis

/// The number of a word's term by the number of its form (`Word.form`): one step, where its letters take a search.
struct FormTerms {
  /// By the lower bits of the form. Forms that can come up together never share a place.
  private var entries = [(form: UInt32, term: UInt32)](repeating: (0, 0), count: Word.formsRemembered)

  /// Nil for a form not met lately. What is set for form 0 is forgotten.
  subscript(form: UInt32) -> UInt32? {
    get {
      let entry = entries[place(of: form)]
      return entry.form == form && form != 0 ? entry.term : nil
    }
    set { entries[place(of: form)] = (form, newValue ?? 0) }
  }

  private func place(of form: UInt32) -> Int { Int(form) & (Word.formsRemembered - 1) }
}
