import Access
import Foundation

/// What a broker does with a shortlist: the forms of `POST /broker/shortlists/{reference}`.
///
/// | name | holds |
/// | --- | --- |
/// | `action` | `note`, `take-off`, `end` or `erase` |
/// | `provider` | for `note` and `take-off`: whom it is about |
/// | `words` | for `note`: the note; empty takes it away |
/// | `outcome` | for `end`: a code of `ShortlistOutcome` |
/// | `unmet_reason` | for `end` with `nothing-suitable`: one of `UnmetReason` |
/// | `confirm` | for `erase`: `yes` |
/// | `token` | of the session |
public struct ShortlistChangeForm: Hashable, Sendable {
  /// What to do, once everything it takes is there.
  public enum Change: Hashable, Sendable {
    case note(UUID, String)
    case takeOff(UUID)
    case end(ShortlistOutcome)
    case erase
  }

  public static let parameterNames: Set<String> = [
    "action", "provider", "words", "outcome", "unmet_reason", "confirm",
  ]

  /// As chosen; nil for none.
  public let outcome: String?
  public let reason: UnmetReason?
  private let values: [String: String]

  /// A fresh form.
  public init() { self.init([]) }

  /// Reads what a browser sent.
  public init(_ parameters: [(name: String, value: String)]) {
    values = Dictionary(parameters.map { ($0.name, $0.value) }) { first, _ in first }
    outcome = values["outcome"]
    reason = values["unmet_reason"].flatMap(UnmetReason.init(rawValue:))
  }

  /// Nil for an action there is not, or one without whom it is about.
  ///
  /// - Throws: `FormProblem` for what is to be mended.
  public func change() throws(FormProblem) -> Change? {
    let provider = values["provider"].flatMap(UUID.init(uuidString:))
    switch (values["action"], provider) {
    case ("note", let provider?): return .note(provider, values["words"] ?? "")
    case ("take-off", let provider?): return .takeOff(provider)
    case ("end", _): return .end(try chosenOutcome())
    case ("erase", _):
      guard values["confirm"] == "yes" else {
        throw FormProblem(field: .confirm, message: "Tick that you want to erase it for good")
      }
      return .erase
    default: return nil
    }
  }

  /// The note about a provider as it was typed; nil when none was sent.
  func words(about provider: UUID) -> String? {
    guard values["action"] == "note", values["provider"].flatMap(UUID.init(uuidString:)) == provider else { return nil }
    return values["words"]
  }

  private func chosenOutcome() throws(FormProblem) -> ShortlistOutcome {
    guard let outcome, ShortlistOutcome.codes.contains(outcome) else {
      throw FormProblem(field: .outcome, message: "Choose how it ended")
    }
    let isUnmet = outcome == "nothing-suitable"
    guard let chosen = ShortlistOutcome(code: outcome, reason: isUnmet ? reason : nil) else {
      throw FormProblem(field: .unmetReason, message: "Choose why nothing was suitable")
    }
    return chosen
  }
}
