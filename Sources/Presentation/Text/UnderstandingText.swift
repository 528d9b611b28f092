import Foundation
import Interests
import Matching
import OpenReferral

/// What a service was understood to be about, strongest first.
public enum UnderstandingText {
  /// A line a concept, with the service's own words, then what people decided; says so when no label stands in it.
  ///
  /// - Parameter tags: what people said of it; `concepts` was read with them.
  public static func render(
    _ concepts: ListingConcepts, tags: [InterestTag], of service: Service, in thesaurus: Thesaurus
  ) -> String {
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
    render(tags.filter(\.isByPerson), thesaurus, in: &layout)
    layout.blank()
    let id = ShortIdentifier.text(of: service.id)
    layout.paragraph("Wrong? doorstep tag \(id) -CONCEPT. Missing? doorstep tag \(id) +CONCEPT.")
    return layout.text
  }

  private static func render(_ tags: [InterestTag], _ thesaurus: Thesaurus, in layout: inout TextLayout) {
    guard !tags.isEmpty else { return }
    layout.blank()
    layout.heading("Decided by people")
    for tag in tags { layout.paragraph(phrase(for: tag, thesaurus), lead: "- ") }
  }

  private static func phrase(for tag: InterestTag, _ thesaurus: Thesaurus) -> String {
    guard case .person(let name, let moment) = tag.origin else { return "" }
    let label = thesaurus.number(of: tag.concept).map { thesaurus.concepts[$0].label }
    let day = DateWording.phrase(for: String(moment.formatted(.iso8601).prefix(10)))
    return "\(tag.decision == .added ? "about" : "not about") "
      + "\(label ?? "\(tag.concept), which the thesaurus does not have any more"): \(name ?? "a person"), \(day)"
  }

  private static func lines(of concept: Int, in concepts: ListingConcepts) -> [String] {
    var met: Set<String> = []
    return concepts.mentions.filter { $0.concept == concept }.compactMap { mention in
      let line =
        place(of: mention)
        + (mention.isSuggested ? ", which often means it" : "")
      return met.insert(line).inserted ? line : nil
    }
  }

  private static func place(of mention: ConceptMention) -> String {
    switch mention.field {
    case .tags: "tagged by a person"
    case .sourceTags: "tagged by those who list it, as all that they list"
    default: "\"\(mention.words)\" in its \(mention.field.rawValue)"
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
