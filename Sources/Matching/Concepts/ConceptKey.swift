/// The terms under which concepts stand in an index. No word can stand under them: a word begins with a letter, a
/// digit or a sign of its script, never with one of these.
public enum ConceptKey {
  /// For listings about the concept or a kind of it.
  public static func strong(_ id: String) -> String { "=" + id }
  /// For listings about something wider or related only.
  public static func weak(_ id: String) -> String { "~" + id }

  /// True for a key of either sort.
  static func isKey(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.first { _ in true }.map { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "~") } ?? false
  }
}
