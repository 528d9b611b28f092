import DirectoryStore

/// An entry as a steward sees it.
public struct EntryView: Sendable {
  /// Something it is about.
  public struct Concept: Sendable {
    /// Of the thesaurus.
    public let id: String
    public let label: String

    public init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  /// Shown or not.
  public let stored: StoredService
  /// What it is understood to be about, strongest first; what people said is in it already.
  public let concepts: [Concept]
  /// What people said it is not about.
  public let denied: [Concept]
  /// `yyyy-MM-dd`.
  public let today: String

  public init(_ stored: StoredService, concepts: [Concept], denied: [Concept], today: String) {
    self.stored = stored
    self.concepts = concepts
    self.denied = denied
    self.today = today
  }
}
