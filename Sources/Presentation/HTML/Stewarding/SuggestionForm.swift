import Foundation

/// A steward's word on a suggestion of the public: the form of `POST /steward/suggestions`.
public struct SuggestionForm: Hashable, Sendable {
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    case settle, reopen

    /// As the button reads.
    var words: String {
      switch self {
      case .settle: "Done"
      case .reopen: "Take back"
      }
    }

    /// What the page says afterwards.
    var done: String {
      switch self {
      case .settle: "Done with. It is kept under \"Done\"."
      case .reopen: "Taken back. It waits again."
      }
    }
  }

  public static let parameterNames: Set<String> = ["suggestion", "decision"]

  public let suggestion: UUID
  public let choice: Choice

  /// Nil when one of them is none.
  public init?(suggestion: String?, decision: String?) {
    guard let suggestion = suggestion.flatMap(UUID.init(uuidString:)),
      let choice = decision.flatMap(Choice.init(rawValue:))
    else { return nil }
    self.suggestion = suggestion
    self.choice = choice
  }

  /// What was just done, for the list to say; nil when the address names nothing.
  public static func done(_ done: String?, of suggestion: String?) -> StewardDone? {
    guard let form = SuggestionForm(suggestion: suggestion, decision: done) else { return nil }
    return StewardDone(
      words: form.choice.done, undo: form.choice == .reopen ? nil : action(.reopen, form.suggestion))
  }

  static func action(_ choice: Choice, _ suggestion: UUID) -> StewardAction {
    StewardAction(
      words: choice.words, link: LocalLink("/steward/suggestions"),
      fields: [("suggestion", suggestion.uuidString.lowercased()), ("decision", choice.rawValue)])
  }
}
