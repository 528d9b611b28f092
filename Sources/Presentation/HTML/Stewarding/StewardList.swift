/// A list of things of one sort that want looking at: what is on one page of it, and what else there is to choose.
public struct StewardList: Sendable {
  /// One part of it: what waits, what is done.
  struct Part: Sendable {
    /// In the address.
    let value: String
    let title: String
    let count: Int
  }

  /// Where it is.
  let path: StaticString
  let title: String
  let lead: String
  let parts: [Part]
  /// The part that is shown, by its value.
  let shown: String
  let paging: Paging
  /// What to say when there is nothing in the part.
  let empty: String
  /// Those of the page.
  let entries: [StewardEntry]

  /// The part in view; the first when an address names none that there is.
  static func part(_ value: String?, of parts: [Part]) -> Part {
    parts.first { $0.value == value } ?? parts[0]
  }
}
