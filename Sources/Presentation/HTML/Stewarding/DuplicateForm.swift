import DirectoryStore
import Foundation

/// A steward's decision on a pair: the form of `POST /steward/duplicates`.
public struct DuplicateForm: Hashable, Sendable {
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    case same, different, undo

    /// Nil takes a decision back.
    public var decision: Duplicate.Decision? {
      switch self {
      case .same: .same
      case .different: .different
      case .undo: nil
      }
    }

    /// As the button reads.
    var words: String {
      switch self {
      case .same: "The same"
      case .different: "Different"
      case .undo: "Take back"
      }
    }

    /// What the page says afterwards.
    var done: String {
      switch self {
      case .same: "Called the same. One of the two is shown from now on, and filled from the other."
      case .different: "Called different. Each stands by itself, whatever later imports suggest."
      case .undo: "Taken back. The score decides again, or the pair waits."
      }
    }
  }

  public static let parameterNames: Set<String> = ["shown", "other", "decision"]

  /// The one to be shown when they are the same.
  public let shown: UUID
  public let other: UUID
  public let choice: Choice

  /// Nil when one of them is none, or both are one.
  public init?(shown: String?, other: String?, decision: String?) {
    guard let shown = shown.flatMap(UUID.init(uuidString:)), let other = other.flatMap(UUID.init(uuidString:)),
      shown != other, let choice = decision.flatMap(Choice.init(rawValue:))
    else { return nil }
    (self.shown, self.other, self.choice) = (shown, other, choice)
  }

  /// Both, as the address of the list names them afterwards.
  public var pair: String { "\(shown.uuidString).\(other.uuidString)".lowercased() }

  /// What was just done, for the list to say; nil when the address names nothing.
  ///
  /// - Parameter of: a `pair`.
  public static func done(_ done: String?, of pair: String?) -> StewardDone? {
    let ids = (pair ?? "").utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
    guard ids.count == 2, let form = DuplicateForm(shown: ids[0], other: ids[1], decision: done) else { return nil }
    return StewardDone(
      words: form.choice.done, undo: form.choice == .undo ? nil : action(.undo, form.shown, form.other))
  }

  static func action(_ choice: Choice, _ shown: UUID, _ other: UUID) -> StewardAction {
    StewardAction(
      words: choice.words, link: LocalLink("/steward/duplicates"),
      fields: [
        ("shown", shown.uuidString.lowercased()), ("other", other.uuidString.lowercased()),
        ("decision", choice.rawValue),
      ])
  }
}
