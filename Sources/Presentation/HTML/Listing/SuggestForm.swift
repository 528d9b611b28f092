/// What somebody says is wrong with an entry: the form of `/listings/{id}/suggest`.
///
/// | name | holds |
/// | --- | --- |
/// | `what` | one of `Subject`; must be chosen |
/// | `details` | free words, at most 2,000 bytes; must not be empty unless it has closed |
/// | `reply` | a telephone number or e-mail address to answer to; may be empty, at most 200 bytes |
public struct SuggestForm: Hashable, Sendable {
  /// What the suggestion is about.
  public enum Subject: String, CaseIterable, Sendable {
    case closed, times, contact, place, other

    /// As the choice reads.
    var words: String {
      switch self {
      case .closed: "It has closed"
      case .times: "The days or times are wrong"
      case .contact: "The telephone, e-mail or website is wrong"
      case .place: "The place is wrong"
      case .other: "Something else"
      }
    }
  }

  public var subject: Subject?
  public var details = ""
  public var reply = ""

  public init() {}

  public static let parameterNames: Set<String> = ["what", "details", "reply"]
  static let longestDetails = 2_000
  static let longestReply = 200

  /// Reads what a browser sent. A subject that is none is as good as none chosen.
  public init(_ parameters: [(name: String, value: String)]) {
    for (name, value) in parameters {
      switch name {
      case "what": subject = Subject(rawValue: value)
      case "details": details = value
      case "reply": reply = value
      default: break
      }
    }
  }

  /// What must be mended before it can be taken; empty when it is sound.
  public var problems: [FormProblem] {
    var problems: [FormProblem] = []
    if subject == nil { problems.append(FormProblem(field: .what, message: "Choose what is wrong")) }
    if details.utf8.count > Self.longestDetails {
      problems.append(FormProblem(field: .details, message: "Shorten what you say to 2,000 letters or fewer"))
    } else if subject != .closed, details.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      problems.append(FormProblem(field: .details, message: "Say what it should be"))
    }
    if reply.utf8.count > Self.longestReply {
      problems.append(FormProblem(field: .reply, message: "Shorten how to reach you to 200 letters or fewer"))
    }
    return problems
  }
}
