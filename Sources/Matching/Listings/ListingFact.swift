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

  /// The fact that a text states or asks for; nil for a text without letters or digits. Linear in its length.
  public init?(_ group: Group, _ text: String) {
    let words = TextFolding.folded(text).split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty else { return nil }
    self.group = group
    name = Self.canonical(group, words.joined(separator: " "))
  }

  /// The first of the ways to say it, when one of them begins, ends or stands within the words.
  private static func canonical(_ group: Group, _ words: String) -> String {
    let spaced = " \(words) "
    for (name, others) in sameThings[group] ?? [] where ([name] + others).contains(where: { holds(spaced, " \($0) ") })
    {
      return name
    }
    return words
  }

  private static func holds(_ text: String, _ phrase: String) -> Bool {
    let (text, phrase) = (Array(text.utf8), Array(phrase.utf8))
    guard text.count >= phrase.count else { return false }
    return (0...text.count - phrase.count).contains { text[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }

  /// Ways to say the same, the more particular before the more general.
  private static let sameThings: [Group: [(name: String, others: [String])]] = [
    .language: [
      ("british sign language", ["bsl"]), ("welsh", ["cymraeg"]), ("farsi", ["persian"]), ("punjabi", ["panjabi"]),
      ("bengali", ["bangla", "sylheti"]),
    ],
    .accessibility: [
      ("accessible toilet", ["disabled toilet", "accessible toilets", "accessible wc", "changing place"]),
      ("hearing loop", ["induction loop", "loop system"]),
      ("hoist", ["ceiling hoist"]),
      ("step free", ["wheelchair accessible", "wheelchair access", "level access", "wheelchair lift", "ramp"]),
      ("quiet space", ["quiet room", "low lighting", "quiet hour"]),
      ("parking", ["blue badge parking", "disabled parking", "car park"]),
    ],
    .check: [
      ("enhanced dbs", []), ("dbs", []), ("insurance", ["insured"]), ("references", ["reference"]),
      ("moving and handling", ["manual handling", "hoist"]), ("first aid", []), ("medication", []),
    ],
    .gender: [
      ("woman", ["women", "female", "f", "lady", "she"]), ("man", ["men", "male", "m", "he"]),
    ],
  ]
}

extension ListingFact: Comparable {
  /// By group, then by the bytes of the name: an order that no setting of a machine changes.
  public static func < (one: ListingFact, other: ListingFact) -> Bool {
    one.group != other.group
      ? one.group.rawValue < other.group.rawValue : one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }
}
