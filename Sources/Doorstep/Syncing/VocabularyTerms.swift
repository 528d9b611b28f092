import Feeds
import Interests
import OpenReferral

/// What terms of others' vocabularies mean in ours: the `openactive`, `ukcat` and `oruk` lines of the thesaurus.
struct VocabularyTerms: Sendable {
  private let activities: [String: String]
  private let charityTags: [String: String]
  private let serviceTerms: [String: String]

  init(_ thesaurus: Thesaurus) {
    func table(_ terms: (Concept) -> [String]) -> [String: String] {
      Dictionary(
        thesaurus.concepts.flatMap { concept in terms(concept).map { ($0.lowercased(), concept.label) } },
        uniquingKeysWith: { first, _ in first })
    }
    activities = table(\.mappings.openActive)
    charityTags = table(\.mappings.ukCat)
    serviceTerms = table(\.mappings.openReferral)
  }

  /// The entry with an interest for each of its terms that we know by another name.
  func adding(to item: FeedItem) -> FeedItem {
    guard case .record(var record, let problems) = item else { return item }
    for attribute in record.service.attributes {
      guard let label = label(of: attribute.taxonomyTerm) else { continue }
      let isSaid = (record.service.interests + [attribute.taxonomyTerm.name]).contains {
        $0.lowercased() == label.lowercased()
      }
      if !isSaid { record.service.interests.append(label) }
    }
    return .record(record, problems: problems)
  }

  private func label(of term: TaxonomyTerm) -> String? {
    let name = term.name.lowercased()
    let vocabulary = (term.taxonomy ?? "").lowercased().filter { $0.isLetter }
    if vocabulary == "openactiveactivitylist" { return activities[name] }
    if vocabulary.contains("ukcat") {
      let code = term.termURI?.split { $0 == "/" || $0 == "#" }.last?.lowercased()
      return code.flatMap { charityTags[$0] } ?? charityTags[name]
    }
    return serviceTerms[name]
  }
}
