import Brokering
import Places

/// The little of a need that may be counted: tasks by name, and an area no smaller than the first half of a postcode.
public struct CoarseNeed: Hashable, Sendable {
  /// In the order of the vocabulary; empty when none is understood.
  public let tasks: [String]
  /// "WN5", or a district such as "Wigan"; nil when the place is not known.
  public let area: String?

  public init(_ form: NeedForm, vocabulary: TaskVocabulary, gazetteer: Gazetteer) {
    let found = (form.entries[.tasks] ?? []).reduce(into: TaskSet()) { $0.formUnion(vocabulary.tasks(in: $1)) }
    tasks = vocabulary.names(found)
    area = form.entries[.place]?.first.flatMap { Self.area(of: $0, gazetteer) }
  }

  private static func area(of text: String, _ gazetteer: Gazetteer) -> String? {
    guard case .resolved(let place) = gazetteer.resolve(text) else { return nil }
    if let postcode = Postcode(place.query) { return postcode.outcode }
    guard place.precision == .outcode else { return place.districtName }
    // "WN5", or the sector "WN5 8".
    return String(decoding: place.query.utf8.prefix { $0 != 0x20 }, as: UTF8.self)
  }
}
