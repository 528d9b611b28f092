/// Something a provider does for a person, with the words people have for it.
public struct CareTask: Hashable, Sendable {
  /// Its name in files: "personal-care".
  public let id: String
  /// Its name for people: "personal care".
  public let name: String
  /// Other words for it: "washing and dressing".
  public let labels: [String]
  /// The concept of the thesaurus that means the same; nil where it has none.
  public let concept: String?

  public init(id: String, name: String, labels: [String] = [], concept: String? = nil) {
    self.id = id
    self.name = name
    self.labels = labels
    self.concept = concept
  }
}
