import Foundation

/// Identifiers short enough to type.
public enum ShortIdentifier {
  /// The first eight hexadecimal digits: enough for `doorstep show`, which says so when they fit two records.
  public static func text(of id: UUID) -> String { String(id.uuidString.lowercased().prefix(8)) }
}
