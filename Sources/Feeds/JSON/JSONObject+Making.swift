extension JSONObject {
  /// Adds a member, unless there is no value.
  mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append(.init(name: name, value: value)) }
  }

  /// Adds a text, unless there is none.
  mutating func add(_ name: String, text: String?) { add(name, text.map(JSONValue.string)) }

  /// Adds a list, unless it is empty.
  mutating func add(_ name: String, list: [JSONObject]) {
    if !list.isEmpty { add(name, .array(list.map(JSONValue.object))) }
  }

  /// The text of the first of these members that is one; a number counts as its text.
  func text(_ names: String...) -> String? {
    for name in names {
      switch self[name] {
      case .string(let text)?: return text
      case .number(let number)?: return number.text
      default: continue
      }
    }
    return nil
  }

  /// The object under a name; the first one of a list.
  func object(_ name: String) -> JSONObject? { objects(name).first }

  /// The objects under a name: one, or those of a list.
  func objects(_ name: String) -> [JSONObject] {
    switch self[name] {
    case .object(let object)?: [object]
    case .array(let items)?: items.compactMap { if case .object(let object) = $0 { object } else { nil } }
    default: []
    }
  }

  /// The texts under a name: one, or those of a list.
  func texts(_ name: String) -> [String] {
    switch self[name] {
    case .string(let text)?: [text]
    case .array(let items)?: items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    default: []
    }
  }
}
