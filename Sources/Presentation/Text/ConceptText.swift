import Interests

/// What the thesaurus understands by a text.
public enum ConceptText {
  /// Every concept that labels in the text mean, with its labels and neighbours; says so when there is none.
  ///
  /// - Parameter matches: the labels found, each with the words it stands in.
  public static func render(_ matches: [(words: String, meanings: [LabelMeaning])], in thesaurus: Thesaurus) -> String {
    var layout = TextLayout()
    if matches.isEmpty {
      layout.paragraph("No label of the thesaurus stands in these words. They are searched as they are.")
    }
    for match in matches {
      for meaning in match.meanings { render(match.words, meaning, thesaurus, in: &layout) }
    }
    return layout.text
  }

  private static func render(
    _ words: String, _ meaning: LabelMeaning, _ thesaurus: Thesaurus, in layout: inout TextLayout
  ) {
    let concept = thesaurus.concepts[meaning.concept]
    layout.blank()
    layout.heading("\"\(words)\" \(meaning.isSuggested ? "often means" : "means") \(concept.label) [\(concept.id)]")
    if let note = concept.note { layout.paragraph(note) }
    layout.paragraph(concept.alternatives.joined(separator: "; "), lead: "Also: ")
    if !concept.suggested.isEmpty { layout.paragraph(concept.suggested.joined(separator: "; "), lead: "Often: ") }
    for (lead, relation) in [
      ("Wider: ", ConceptLink.Relation.narrower), ("Kinds: ", .broader), ("Related: ", .related),
    ] {
      let names = thesaurus.answers(by: meaning.concept).filter { $0.relation == relation && $0.steps == 1 }
        .map { thesaurus.concepts[$0.asked].label }
      if !names.isEmpty { layout.paragraph(Set(names).sorted().joined(separator: "; "), lead: lead) }
    }
    layout.paragraph(concept.origin, lead: "Written in: ")
  }
}
