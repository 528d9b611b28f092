import Foundation

/// What the buttons around a shortlist send: `POST /shortlist`.
///
/// | name | holds |
/// | --- | --- |
/// | `add` | may come several times: the id of a service that was ticked |
/// | `remove` | may come several times: the id of one to take off |
/// | `list` | the value of the list so far; may be missing |
public struct ShortlistForm: Hashable, Sendable {
  public private(set) var added: [UUID] = []
  public private(set) var removed: [UUID] = []
  public private(set) var list = ""

  public static let parameterNames: Set<String> = ["add", "remove", "list"]
  public static let repeatableNames: Set<String> = ["add", "remove"]

  /// Reads what a browser sent. What is no identifier is left out.
  public init(_ parameters: [(name: String, value: String)]) {
    for (name, value) in parameters {
      switch name {
      case "add": added += [UUID(uuidString: value)].compactMap { $0 }
      case "remove": removed += [UUID(uuidString: value)].compactMap { $0 }
      case "list": list = value
      default: break
      }
    }
  }

  /// The ids of the new list: those of the old one that were not taken off, then those added.
  ///
  /// - Parameter old: the list whose value `list` is, once that was found genuine; nil when there is none.
  public func ids(after old: Shortlist?) -> [UUID] {
    (old?.ids ?? []).filter { !removed.contains($0) } + added
  }
}
