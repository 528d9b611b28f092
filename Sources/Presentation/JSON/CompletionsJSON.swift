import Interests

/// What a begun interest may become, as JSON.
public struct CompletionsJSON: Encodable {
  struct CompletionJSON: Encodable {
    /// The id of the concept.
    let concept: String
    /// What it is called: "gardening".
    let name: String
    /// The label that begins so: the name, or another way to say it.
    let label: String
  }

  let interests: [CompletionJSON]

  public init(_ completions: [Completion], in thesaurus: Thesaurus) {
    interests = completions.map { completion in
      let concept = thesaurus.concepts[completion.concept]
      return CompletionJSON(concept: concept.id, name: concept.label, label: completion.label)
    }
  }
}
