/// Something a person may want, need or offer, with every way of saying it: one block of the thesaurus.
public struct Concept: Hashable, Sendable {
  /// Lower-case ASCII letters, digits and hyphens. Stable for ever: directories keep it.
  public let id: String
  /// What a person reads: "dog walking".
  public let label: String
  /// Other words that mean it.
  public let alternatives: [String]
  /// Words that often, not always, mean it.
  public let suggested: [String]
  /// Ids of the concepts it is a kind of.
  public let broader: [String]
  /// Ids of concepts whose followers may like it too. Counts both ways, wherever it stands.
  public let related: [String]
  /// What is meant and what is not; nil where that is plain.
  public let note: String?
  public let mappings: Mappings
  /// Where its block begins: "hobbies.txt line 12".
  public let origin: String

  public init(
    id: String, label: String, alternatives: [String] = [], suggested: [String] = [], broader: [String] = [],
    related: [String] = [], note: String? = nil, mappings: Mappings = Mappings(), origin: String
  ) {
    self.id = id
    self.label = label
    self.alternatives = alternatives
    self.suggested = suggested
    self.broader = broader
    self.related = related
    self.note = note
    self.mappings = mappings
    self.origin = origin
  }

  /// The same thing in vocabularies of others.
  public struct Mappings: Hashable, Sendable {
    /// Preferred labels of the OpenActive activity list.
    public var openActive: [String] = []
    /// Codes of the UK Charity Activity Tags.
    public var ukCat: [String] = []
    /// Terms of the Open Referral UK taxonomies.
    public var openReferral: [String] = []

    public init() {}
  }
}
