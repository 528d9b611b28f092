import TextAnalysis

extension Thesaurus {
  /// The concepts that an interest may become when more of it is typed: those one of whose labels begins so, the ones
  /// whose own name does first, then the shorter label, then in the order of the alphabet. Each with that label, at
  /// most `limit`; none for a text without a letter or digit. Time O(labels).
  ///
  /// - Parameter text: within the limits of a question (`TextLimits`).
  public func completions(of text: String, limit: Int) -> [Completion] {
    let typed = TextFolding.folded(text).utf8.drop { $0 == UInt8(ascii: " ") }
    guard typed.contains(where: { $0 != UInt8(ascii: " ") }) else { return [] }
    let found = concepts.enumerated().compactMap { number, concept in
      concept.firstLabel(beginningWith: typed).map { Completion(concept: number, label: $0) }
    }
    return Array(
      found.sorted { one, other in
        let named = (isName(one), isName(other))
        if named.0 != named.1 { return named.0 }
        let lengths = (one.label.utf8.count, other.label.utf8.count)
        return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : one.label < other.label
      }.prefix(limit))
  }

  /// The one word that a begun word can only become: the name of a single concept, of one word. Nil when no name begins
  /// so, or several do.
  public func onlyName(beginningWith word: String) -> String? {
    let names = concepts.lazy.map(\.label).filter { name in
      name.utf8.starts(with: word.utf8) && name.utf8.allSatisfy { (97...122).contains($0) }
    }
    guard let first = names.first, names.dropFirst().isEmpty else { return nil }
    return first
  }

  private func isName(_ completion: Completion) -> Bool { concepts[completion.concept].label == completion.label }
}

extension Concept {
  /// Its name if that begins so, else the first alternative that does.
  fileprivate func firstLabel(beginningWith folded: some Sequence<UInt8>) -> String? {
    var found: String?
    forEachLabel(isSuggested: false) { label in
      guard found == nil, label.starts(with: folded, by: { $0.lowercasedASCII == $1 }) else { return }
      found = String(decoding: label, as: UTF8.self)
    }
    return found
  }
}

extension UInt8 {
  fileprivate var lowercasedASCII: UInt8 { (65...90).contains(self) ? self | 0x20 : self }
}
