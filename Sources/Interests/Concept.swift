/// Something a person may want, need or offer, with every way of saying it: one block of the thesaurus.
public struct Concept: Hashable, Sendable {
  /// Lower-case ASCII letters, digits and hyphens. Stable for ever: directories keep it.
  public let id: String
  /// What a person reads: "dog walking".
  public let label: String
  /// Other words that mean it.
  public var alternatives: [String] { LabelList.labels(of: alternativeList) }
  /// Words that often, not always, mean it.
  public var suggested: [String] { LabelList.labels(of: suggestedList) }
  /// The same as they are written, parted by semicolons: 30,000 labels are cut from them only where they are asked for.
  private let alternativeList: String
  private let suggestedList: String
  /// Ids of the concepts it is a kind of.
  public let broader: [String]
  /// Ids of concepts whose followers may like it too. Counts both ways, wherever it stands.
  public let related: [String]
  /// What is meant and what is not; nil where that is plain.
  public let note: String?
  public let mappings: Mappings
  /// Where its block begins: "hobbies.txt line 12".
  public let origin: String

  /// - Parameters:
  ///   - alternatives: each a label, or several parted by semicolons; the same for `suggested`.
  public init(
    id: String, label: String, alternatives: [String] = [], suggested: [String] = [], broader: [String] = [],
    related: [String] = [], note: String? = nil, mappings: Mappings = Mappings(), origin: String
  ) {
    self.id = id
    self.label = label
    self.alternativeList = alternatives.joined(separator: ";")
    self.suggestedList = suggested.joined(separator: ";")
    self.broader = broader
    self.related = related
    self.note = note
    self.mappings = mappings
    self.origin = origin
  }

  /// How many bytes its labels take, about.
  var labelBytes: Int { label.utf8.count + alternativeList.utf8.count + suggestedList.utf8.count + 2 }

  /// Calls `body` with the bytes of each label: the suggested ones, or the preferred one and its alternatives.
  func forEachLabel(isSuggested: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if isSuggested { return LabelList.forEachLabel(of: suggestedList, body) }
    LabelList.forEachLabel(of: label, body)
    LabelList.forEachLabel(of: alternativeList, body)
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
