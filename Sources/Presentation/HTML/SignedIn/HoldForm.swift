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
      case .release: "Released. People can find it within a second or two."
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
}
