import Interests
import Matching
import OpenReferral

/// What a service was understood to be about, strongest first.
public enum UnderstandingText {
  /// A line a concept, with the service's own words; says so when no label stands in it.
  public static func render(_ concepts: ListingConcepts, of service: Service, in thesaurus: Thesaurus) -> String {
    var layout = TextLayout()
    layout.heading(service.name)
    let amounts = concepts.amounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if amounts.isEmpty {
      layout.paragraph(
        "No label of the thesaurus stands in this entry, so it is found by its own words only. Interests in plain words, "
          + "such as \"reading\", would help.")
    }
    for (concept, amount) in amounts {
      layout.blank()
      layout.paragraph(
        "\(thesaurus.concepts[concept].label) [\(thesaurus.concepts[concept].id)], \(strength(amount))")
      for line in lines(of: concept, in: concepts) { layout.paragraph(line, lead: "- ", indent: 2) }
    }
    return layout.text
  }

  private static func lines(of concept: Int, in concepts: ListingConcepts) -> [String] {
    var met: Set<String> = []
    return concepts.mentions.filter { $0.concept == concept }.compactMap { mention in
      let line =
        "\"\(mention.words)\" in its \(mention.field.rawValue)"
        + (mention.isSuggested ? ", which often means it" : "")
      return met.insert(line).inserted ? line : nil
    }
  }

  /// One mention in running text gives two thirds, as interest four fifths.
  private static func strength(_ amount: Double) -> String {
    switch amount {
    case 0.8...: "certainly"
    case 0.6...: "plainly"
    default: "perhaps"
    }
  }
}
