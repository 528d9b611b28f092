import DirectoryStore
import Foundation

/// A steward's decision on something held: the form of `POST /steward/holds`.
public struct HoldForm: Hashable, Sendable {
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    case release
    case keepOut = "keep-out"
    case undo

    /// Nil takes a decision back.
    public var decision: Hold.Decision? {
      switch self {
      case .release: .released
      case .keepOut: .keptOut
      case .undo: nil
      }
    }

    /// As the button reads.
    var words: String {
      switch self {
      case .release: "Release"
      case .keepOut: "Keep out"
      case .undo: "Take back"
      }
    }

    /// What the page says afterwards.
    var done: String {
      switch self {
      case .release: "Released. People can find it now."
      case .keepOut: "Kept out. It is not shown, whatever later imports say."
      case .undo: "Taken back. It is held again and waits."
      }
    }
  }

  public static let parameterNames: Set<String> = ["service", "decision"]

  public let service: UUID
  public let choice: Choice

  /// Nil when one of them is none.
  public init?(service: String?, decision: String?) {
    guard let service = service.flatMap(UUID.init(uuidString:)), let choice = decision.flatMap(Choice.init(rawValue:))
    else { return nil }
    self.service = service
    self.choice = choice
  }

  /// What was just done, for the list to say; nil when the address names nothing.
  ///
  /// - Parameters:
  ///   - done: a choice.
  ///   - of: the service.
  public static func done(_ done: String?, of: String?) -> StewardDone? {
    guard let form = HoldForm(service: of, decision: done) else { return nil }
    return StewardDone(
      words: form.choice.done, undo: form.choice == .undo ? nil : action(.undo, form.service))
  }

  static func action(_ choice: Choice, _ service: UUID) -> StewardAction {
    StewardAction(
      words: choice.words, link: LocalLink("/steward/holds"),
      fields: [("service", service.uuidString.lowercased()), ("decision", choice.rawValue)])
  }
}
