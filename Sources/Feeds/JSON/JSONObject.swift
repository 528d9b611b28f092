/// The members of a JSON object in the order written. Names are unique: the parser refuses others.
package struct JSONObject: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue
  }

  package var members: [Member] = []

  /// The value of a member; nil when it is absent or null, which mean the same. Linear in the number of members.
  package subscript(name: String) -> JSONValue? {
    guard let member = members.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { return nil }
    return member.value == .null ? nil : member.value
  }

  /// True when there is a member of that name, even a null one.
  package func has(_ name: String) -> Bool { members.contains { $0.name.utf8.elementsEqual(name.utf8) } }
}
