import Feeds
import OpenReferral

/// A need as it was written: entries by field, nothing understood yet.
///
/// From JSON (`{"tasks": ["washing"], "budget": 380}`) or from lines `tasks: washing; meals`. Lists are parted by
/// semicolons; lines starting with # are comments.
public struct NeedForm: Hashable, Sendable {
  public var entries: [NeedField: [String]] = [:]
  public var problems: [NeedProblem] = []

  /// Longest file that is read, in bytes; longest entry, in characters; most entries of a field.
  public static let longestFile = 65_536
  public static let longestEntry = 300
  public static let mostEntries = 50

  public init() {}

  /// Reads JSON when the first sign is a brace, else lines. What cannot be read is among the problems.
  public init(reading bytes: [UInt8]) {
    guard bytes.count <= Self.longestFile else {
      problems = [NeedProblem(field: "file", expected: "at most 64 KB", found: "\(bytes.count) bytes")]
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      problems = [NeedProblem(field: "file", expected: "text in UTF-8", found: "other bytes")]
      return
    }
    let first = bytes.first { $0 > 0x20 }
    if first == UInt8(ascii: "{") { readObject(bytes) } else { readLines(text) }
  }

  /// The object of a request or a form.
  package init(_ object: JSONObject) { read(object) }

  /// Adds the entries of one text, parted by semicolons.
  public mutating func add(_ text: String, to field: NeedField) {
    for part in text.utf8.split(separator: UInt8(ascii: ";")) {
      addEntry(String(decoding: part, as: UTF8.self), to: field)
    }
  }

  // MARK: Lines

  private mutating func readLines(_ text: String) {
    for (index, bytes) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard let line = PlainText.cleaned(String(decoding: bytes, as: UTF8.self)), line.utf8.first != UInt8(ascii: "#")
      else { continue }
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        problems.append(
          NeedProblem(field: "line \(index + 1)", expected: "a field and a colon, such as tasks: washing", found: line))
        continue
      }
      let name = String(decoding: line.utf8[..<colon], as: UTF8.self)
      guard let field = field(named: name) else { continue }
      add(String(decoding: line.utf8[line.utf8.index(after: colon)...], as: UTF8.self), to: field)
    }
  }

  private mutating func field(named name: String) -> NeedField? {
    let folded = name.utf8.map { $0 == 0x20 || $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
      .map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if let field = NeedField(rawValue: String(decoding: folded, as: UTF8.self)) { return field }
    let names = NeedField.allCases.map(\.rawValue).joined(separator: ", ")
    problems.append(NeedProblem(field: shortened(name), expected: "one of \(names)", found: "no such field"))
    return nil
  }

  // MARK: JSON

  private mutating func readObject(_ bytes: [UInt8]) {
    do {
      guard case .object(let object) = try JSONParser.parse(bytes) else { return }
      read(object)
    } catch {
      problems.append(NeedProblem(field: "file", expected: error.expected, found: error.found))
    }
  }

  private mutating func read(_ object: JSONObject) {
    for member in object.members {
      guard let field = field(named: member.name) else { continue }
      read(member.value, into: field, isInList: false)
    }
  }

  private mutating func read(_ value: JSONValue, into field: NeedField, isInList: Bool) {
    switch value {
    case .null: break
    case .bool(let flag): addEntry(flag ? "yes" : "no", to: field)
    case .number(let number): addEntry(number.text, to: field)
    case .string(let text): if isInList { addEntry(text, to: field) } else { add(text, to: field) }
    case .array(let items) where !isInList: for item in items { read(item, into: field, isInList: true) }
    case .array, .object:
      problems.append(
        NeedProblem(field: field.rawValue, expected: "text, or a list of texts", found: value.kindInWords))
    }
  }

  // MARK: Entries

  /// Adds one entry, semicolons and all. What is blank is left out; what is too long, or too many, is a problem.
  public mutating func addEntry(_ text: String, to field: NeedField) {
    let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longestEntry + 1)))
    guard let entry = PlainText.cleaned(cut) else { return }
    guard entry.unicodeScalars.count <= Self.longestEntry else {
      problems.append(
        NeedProblem(
          field: field.rawValue, expected: "at most \(Self.longestEntry) characters", found: shortened(entry)))
      return
    }
    guard entries[field, default: []].count < Self.mostEntries else {
      if entries[field]?.count == Self.mostEntries, problems.last?.field != field.rawValue {
        problems.append(
          NeedProblem(field: field.rawValue, expected: "at most \(Self.mostEntries) entries", found: "more"))
      }
      return
    }
    entries[field, default: []].append(entry)
  }

  private func shortened(_ text: String) -> String {
    PlainText.cleaned(String(String.UnicodeScalarView(text.unicodeScalars.prefix(40)))) ?? ""
  }
}
