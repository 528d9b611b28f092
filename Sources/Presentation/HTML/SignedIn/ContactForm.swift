import Access

/// Why somebody asks how to reach a provider: the form of `/account/contact/{id}`.
///
/// | name | holds |
/// | --- | --- |
/// | `reason` | one of `RevealReason`; must be chosen |
/// | `words` | more about it, at most 300 bytes; may be empty unless the reason is `other` |
/// | `token` | of the session |
public struct ContactForm: Hashable, Sendable {
  public var reason: RevealReason?
  public var words = ""

  public static let parameterNames: Set<String> = ["reason", "words"]

  public init() {}

  /// Reads what a browser sent. A reason that is none is as good as none chosen.
  public init(_ parameters: [(name: String, value: String)]) {
    for (name, value) in parameters {
      switch name {
      case "reason": reason = RevealReason(rawValue: value)
      case "words": words = value
      default: break
      }
    }
  }

  /// What must be mended before it can be taken; empty when it is sound.
  public var problems: [FormProblem] {
    var problems: [FormProblem] = []
    if reason == nil { problems.append(FormProblem(field: .reason, message: "Choose why you ask")) }
    if words.utf8.count > RevealRequest.longestWords {
      problems.append(
        FormProblem(field: .words, message: "Shorten what you say to \(RevealRequest.longestWords) letters or fewer"))
    } else if reason == .other, words.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      problems.append(FormProblem(field: .words, message: "Say why you ask"))
    }
    return problems
  }
}
