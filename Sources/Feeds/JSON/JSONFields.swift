/// A JSON object and where it stands in its document.
struct JSONFields: Sendable {
  let object: JSONObject
  /// "contents[3].schedules[0]"; empty for the document itself.
  let path: String

  /// "contents[3].schedules[0].opens_at".
  func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The first of some members that is there, and its name: newer versions of a standard rename fields.
  func first(of names: [String]) -> (name: String, value: JSONValue)? {
    for name in names {
      if let value = object[name] { return (name, value) }
    }
    return nil
  }
}

extension JSONValue {
  /// The items of a list; none for anything else.
  var items: [JSONValue] {
    if case .array(let items) = self { return items }
    return []
  }
}
