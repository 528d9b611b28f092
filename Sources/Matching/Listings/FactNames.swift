/// The ways in which the facts that people ask for are stated.
enum FactNames {
  /// The longest part of a text, in bytes, that is a fact in words of its own.
  static let longestOwn = 60

  /// What a person may ask for by a word that states too little in a listing: "wheelchair transport" has no step-free
  /// door.
  static let shorthand = [
    "wheelchair": "step free", "no steps": "step free", "no stairs": "step free", "toilet": "accessible toilet",
    "loop": "hearing loop", "disclosure": "dbs", "sign language": "british sign language",
  ]

  /// The facts that some words state, in the order of the table; none when they are words of their own.
  static func found(in words: [String], _ group: ListingFact.Group) -> [String] {
    (stated[group] ?? []).filter { entry in
      entry.ways.contains { way in
        words.count >= way.count
          && (0...words.count - way.count).contains { words[$0..<$0 + way.count].elementsEqual(way) }
      }
    }.map(\.name)
  }

  /// Facts in words of their own: what stands between "and"s, where it is short enough.
  static func own(_ words: [String]) -> [String] {
    words.split(separator: "and").map { $0.joined(separator: " ") }.filter { $0.utf8.count <= longestOwn }
  }

  /// Whether the words deny, limit or put off what they name.
  static func isDoubtful(_ words: [String], _ group: ListingFact.Group) -> Bool {
    let limits = group == .language || group == .gender ? [] : limiting
    return words.contains { denying.contains($0) || limits.contains($0) }
  }

  private static let denying: Set<String> = [
    "no", "not", "non", "without", "never", "isnt", "arent", "cannot", "cant", "wont", "doesnt", "dont", "unsuitable",
    "inaccessible", "unavailable", "lacks", "none",
  ]
  private static let limiting: Set<String> = [
    "limited", "partial", "partially", "partly", "only", "applied", "pending", "awaiting", "awaited", "expired",
    "lapsed",
    "soon", "planned", "restricted", "difficult", "steps", "request", "unsure", "unknown",
  ]

  private struct Entry {
    let name: String
    let ways: [[String]]

    init(_ name: String, _ others: String...) {
      self.name = name
      ways = ([name] + others).map { $0.split(separator: " ").map(String.init) }
    }
  }

  private static let stated: [ListingFact.Group: [Entry]] = [
    .language: [
      Entry("british sign language", "bsl"), Entry("welsh", "cymraeg"), Entry("farsi", "persian"),
      Entry("punjabi", "panjabi"), Entry("bengali", "bangla", "sylheti"), Entry("polish"), Entry("urdu"),
      Entry("romanian"), Entry("arabic"), Entry("ukrainian"), Entry("cantonese"), Entry("mandarin"), Entry("kurdish"),
      Entry("russian"), Entry("gujarati"), Entry("hindi"), Entry("somali"), Entry("italian"), Entry("german"),
      Entry("french"), Entry("spanish"), Entry("portuguese"), Entry("turkish"), Entry("tamil"), Entry("makaton"),
      Entry("english"), Entry("hungarian"), Entry("lithuanian"), Entry("latvian"), Entry("slovak"), Entry("czech"),
      Entry("greek"), Entry("dutch"), Entry("pashto"), Entry("dari"), Entry("tigrinya"), Entry("amharic"),
      Entry("yoruba"), Entry("igbo"), Entry("shona"), Entry("swahili"), Entry("vietnamese"), Entry("thai"),
      Entry("malayalam"), Entry("nepali"), Entry("tagalog"), Entry("irish", "gaeilge"), Entry("gaelic"),
    ],
    .accessibility: [
      Entry(
        "step free", "wheelchair accessible", "wheelchair access", "wheelchair users", "level access",
        "wheelchair lift",
        "ramp", "ramps", "ramped", "accessible entrance", "lift to all floors"),
      Entry(
        "accessible toilet", "accessible toilets", "disabled toilet", "disabled toilets", "accessible wc",
        "changing place", "changing places"),
      Entry(
        "hearing loop", "hearing loops", "induction loop", "induction loops", "loop system", "hearing aid loop"),
      Entry("hoist", "hoists"),
      Entry("quiet space", "quiet room", "low lighting", "quiet hour", "quiet hours", "quiet area"),
      Entry("parking", "car park"),
      Entry("baby changing"), Entry("large print"), Entry("guide dogs welcome", "assistance dogs welcome"),
    ],
    .check: [
      Entry("enhanced dbs"), Entry("dbs"), Entry("insurance", "insured"), Entry("references", "reference"),
      Entry("moving and handling", "manual handling", "hoist"), Entry("first aid"),
      Entry("medication", "medicines"), Entry("food hygiene"), Entry("safeguarding"),
    ],
    .gender: [Entry("woman", "women", "female", "f", "lady"), Entry("man", "men", "male", "m")],
  ]
}
