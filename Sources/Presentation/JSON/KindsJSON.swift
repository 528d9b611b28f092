import OpenReferral

/// The kinds of listing there are, as JSON.
public struct KindsJSON: Encodable {
  struct KindJSON: Encodable {
    /// As it is given in a question: "micro-provider".
    let kind: String
    /// "micro-provider", "activity".
    let one: String
    /// "micro-providers", "activities".
    let several: String
  }

  let kinds: [KindJSON]

  public init() {
    kinds = ListingKind.allCases.map {
      KindJSON(kind: $0.rawValue, one: KindWording.singular($0), several: KindWording.plural($0))
    }
  }
}
