import Feeds
import Interests
import OpenReferral
import TextAnalysis

/// Says which activities of the OpenActive list a service is about.
public struct ActivityFinder: Sendable {
  private let list: ActivityList
  private let thesaurus: Thesaurus
  private let analyzer: Analyzer

  /// - Parameter thesaurus: its concepts name the activities they stand for.
  public init(_ list: ActivityList, thesaurus: Thesaurus, analyzer: Analyzer) {
    self.list = list
    self.thesaurus = thesaurus
    self.analyzer = analyzer
  }

  /// The activities, by label; none when nothing in its name, interests and terms is one.
  ///
  /// A concept that stands for one activity gives it. One that stands for several ("disability sport") gives those
  /// whose every word is there, so that nothing is claimed that was not said.
  public func activities(of service: Service) -> [ActivityList.Activity] {
    let texts = [service.name] + service.interests + service.attributes.map(\.taxonomyTerm.name)
    let words = texts.map { ($0, analyzer.words(in: $0)) }
    let said = Set(words.flatMap { $0.1.map(\.stem) })
    var found = Set(texts.compactMap(list.activity))
    for (text, words) in words {
      for meaning in thesaurus.labels(in: text, words: words).flatMap(\.meanings) where !meaning.isSuggested {
        let names = thesaurus.concepts[meaning.concept].mappings.openActive
        found.formUnion(
          names.filter { names.count == 1 || isSaid($0, said) }.compactMap(list.activity))
      }
    }
    return found.sorted { $0.label < $1.label }
  }

  private func isSaid(_ name: String, _ said: Set<String>) -> Bool {
    analyzer.words(in: name).allSatisfy { said.contains($0.stem) }
  }
}
