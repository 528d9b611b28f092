import Foundation
import OpenReferral

extension ServiceObjectReader {
  /// Text of a member, cleaned; nil when it is absent, null or empty. A number counts as its text.
  mutating func text(
    _ names: String..., from fields: JSONFields, longest: Int = 2_000, keepingLines: Bool = false
  ) -> String? {
    guard let (name, value) = fields.first(of: names) else { return nil }
    switch value {
    case .string(let text): return limited(text, longest, keepingLines, at: fields.path(of: name), field: name)
    case .number(let number): return number.text
    default: return wrongKind(value, expected: "text", at: fields.path(of: name), field: name)
    }
  }

  mutating func text(_ name: String, _ fields: JSONFields, longest: Int = 2_000) -> String? {
    text(name, from: fields, longest: longest)
  }

  private mutating func limited(
    _ text: String, _ longest: Int, _ keepingLines: Bool, at location: String, field: String
  ) -> String? {
    let scalars = (isFeed && keepingLines ? MarkupText.plain(text) : text).unicodeScalars
    if scalars.count > longest {
      let fault = ValueFault(expected: "at most \(longest) characters", remedy: "Cut there. Shorten it.")
      log.mended(at: location, field: field, fault: fault, found: "\(scalars.count) characters")
    }
    return PlainText.cleaned(String(scalars.prefix(longest)), keepingLines: keepingLines)
  }

  /// What a reading makes of the text of a member.
  mutating func value<Value>(_ name: String, _ fields: JSONFields, _ read: (String) -> Reading<Value>) -> Value? {
    guard let text = text(name, fields) else { return nil }
    return log.take(read(text), at: fields.path(of: name), field: name, found: text)
  }

  /// A number, also when written as text.
  mutating func number(_ name: String, _ fields: JSONFields) -> Double? {
    switch fields.object[name] {
    case nil: return nil
    case .number(let number)?: return number.double
    case .string(let text)?:
      if PlainText.cleaned(text) == nil { return nil }
      if let number = NumberText.signed(text) { return number }
      return wrongKind(.string(text), expected: "a number", at: fields.path(of: name), field: name)
    case .some(let other): return wrongKind(other, expected: "a number", at: fields.path(of: name), field: name)
    }
  }

  /// A whole number that a reading accepts.
  mutating func whole<Value>(_ name: String, _ fields: JSONFields, _ read: (Int) -> Reading<Value>) -> Value? {
    guard let number = number(name, fields) else { return nil }
    let location = fields.path(of: name)
    guard let whole = Int(exactly: number) else {
      let fault = ValueFault(expected: "a whole number", remedy: "Left out. Mend it at the source.")
      log.mended(at: location, field: name, fault: fault, found: "\(number)")
      return nil
    }
    return log.take(read(whole), at: location, field: name, found: "\(whole)")
  }

  /// The objects of a list, under the first of these names that is there. A single object counts as a list of one.
  mutating func objects(_ names: String..., in fields: JSONFields) -> [JSONFields] {
    guard let (name, value) = fields.first(of: names) else { return [] }
    if case .object(let object) = value { return [JSONFields(object: object, path: fields.path(of: name))] }
    guard case .array(let items) = value else {
      noteWrongKind(value, expected: "a list", at: fields.path(of: name), field: name)
      return []
    }
    var objects: [JSONFields] = []
    for (position, item) in capped(items, most: 1_000, at: fields.path(of: name), field: name).enumerated() {
      let path = fields.path(of: "\(name)[\(position)]")
      if case .object(let object) = item {
        objects.append(JSONFields(object: object, path: path))
      } else {
        noteWrongKind(item, expected: "an object", at: path, field: name)
      }
    }
    return objects
  }

  /// The object under a name.
  mutating func object(_ name: String, in fields: JSONFields) -> JSONFields? {
    guard let value = fields.object[name] else { return nil }
    if case .object(let object) = value { return JSONFields(object: object, path: fields.path(of: name)) }
    return wrongKind(value, expected: "an object", at: fields.path(of: name), field: name)
  }

  /// The texts of a list.
  mutating func texts(_ name: String, in fields: JSONFields) -> [String] {
    guard let value = fields.object[name] else { return [] }
    guard case .array(let items) = value else {
      noteWrongKind(value, expected: "a list", at: fields.path(of: name), field: name)
      return []
    }
    var texts: [String] = []
    for (position, item) in capped(items, most: ListText.longest, at: fields.path(of: name), field: name).enumerated() {
      if case .string(let text) = item {
        if let text = PlainText.cleaned(String(text.unicodeScalars.prefix(200))) { texts.append(text) }
      } else {
        noteWrongKind(item, expected: "text", at: fields.path(of: "\(name)[\(position)]"), field: name)
      }
    }
    return texts
  }

  /// The UUID of an object, or the fallback where it has none. Where it has another text, one is made from that text
  /// and the source, and said.
  mutating func uuid(_ fields: JSONFields, else fallback: UUID) -> UUID {
    guard let text = text("id", fields) else { return fallback }
    if let uuid = RecordIdentity.uuid(text) { return uuid }
    noteMadeID(fields, found: text)
    return StableIdentifier.uuid(source.key, text)
  }

  /// The UUID of a part of the service; without one it follows from the service and the part's place in it.
  mutating func partID(_ fields: JSONFields) -> UUID {
    let inside = fields.path.utf8.dropFirst(rootPath.utf8.count).drop { $0 == UInt8(ascii: ".") }
    let place = String(decoding: inside, as: UTF8.self)
    return uuid(fields, else: RecordIdentity.part(of: serviceID, place))
  }

  mutating func noteMadeID(_ fields: JSONFields, found: String) {
    if isFeed { return }
    let fault = ValueFault(expected: "a UUID", remedy: "One was made, the same at every import. Ask for stable UUIDs.")
    log.mended(at: fields.path(of: "id"), field: "id", fault: fault, found: found)
  }

  /// The items of a list up to the most that are taken; the rest is said.
  private mutating func capped(
    _ items: [JSONValue], most: Int, at location: String, field: String
  ) -> ArraySlice<JSONValue> {
    if items.count > most {
      log.mended(at: location, field: field, fault: ListText.tooLong(most: most), found: "\(items.count)")
    }
    return items.prefix(most)
  }

  private mutating func wrongKind<Value>(
    _ value: JSONValue, expected: String, at location: String, field: String
  ) -> Value? {
    noteWrongKind(value, expected: expected, at: location, field: field)
    return nil
  }

  mutating func noteWrongKind(_ value: JSONValue, expected: String, at location: String, field: String) {
    let fault = ValueFault(expected: expected, remedy: "Left out. Mend it at the source.")
    log.mended(at: location, field: field, fault: fault, found: value.kindInWords)
  }
}
