import TextAnalysis

/// Something a listing states that a person may insist on: a language, a feature of the place, a check, a gender.
public struct ListingFact: Hashable, Sendable {
  /// What kind of fact it is.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// A language spoken or signed.
    case language
    /// A feature of the building or the way in.
    case accessibility
    /// A check, insurance or training that somebody has seen or verified; a mere claim is no fact.
    case check
    /// The gender of a personal assistant or micro-provider.
    case gender
  }

  public let group: Group
  /// Folded words parted by one space, of several ways to say it always the same: "step free", "polish", "dbs".
  public let name: String

  /// The fact that a person asks for by a text; nil for one without letters or digits. Linear in its length.
  public init?(_ group: Group, _ text: String) {
    let words = FactWords(text).clauses.joined()
    guard !words.isEmpty else { return nil }
    self.group = group
    let names = FactNames.found(in: Array(words), group)
    name = FactNames.shorthand[words.joined(separator: " ")] ?? names.first ?? words.joined(separator: " ")
  }

  private init(group: Group, name: String) {
    self.group = group
    self.name = name
  }

  /// The facts that a listing's text states, none twice.
  ///
  /// Every part of it is read for itself: "step-free access, hearing loop" states two. A part that denies or limits
  /// ("no ramp", "ground floor only", "DBS applied for") states nothing. A short part in words of its own is a fact of
  /// those words; a long one is description and states none. Linear in the length of the text.
  public static func stated(_ group: Group, in text: String) -> [ListingFact] {
    var names: [String] = []
    for words in FactWords(text).clauses where !FactNames.isDoubtful(words, group) {
      let found = FactNames.found(in: words, group)
      for name in found.isEmpty ? FactNames.own(words) : found where !names.contains(name) { names.append(name) }
    }
    return names.map { ListingFact(group: group, name: $0) }
  }
}

extension ListingFact: Comparable {
  /// By group, then by the bytes of the name: an order that no setting of a machine changes.
  public static func < (one: ListingFact, other: ListingFact) -> Bool {
    one.group != other.group
      ? one.group.rawValue < other.group.rawValue : one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }
}
