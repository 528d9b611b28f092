/// A block as far as it has been read.
struct ConceptBlock {
  /// What a line may begin with, as a message names it.
  static let keys = "label, also, suggested, broader, related, note, openactive, ukcat or oruk"

  let id: String
  let start: ThesaurusLine
  var label: String?
  /// Each line as written: `Concept` cuts it into labels.
  var alternatives: [String] = []
  var suggested: [String] = []
  var broader: [String] = []
  var related: [String] = []
  var note: String?
  var mappings = Concept.Mappings()

  init(id: String, start: ThesaurusLine) {
    self.id = id
    self.start = start
  }

  /// Takes in one entry.
  mutating func add(_ key: String, _ value: ArraySlice<UInt8>, _ line: ThesaurusLine) throws(ThesaurusError) {
    switch key {
    case "label":
      guard label == nil else {
        throw line.error("one label a block", "a second", "Write further labels after also:.")
      }
      label = try line.text(value)
    case "also": alternatives.append(try line.text(value))
    case "suggested": suggested.append(try line.text(value))
    case "broader": broader += try line.list(value)
    case "related": related += try line.list(value)
    case "note":
      let text = try line.text(value)
      note = note.map { $0 + " " + text } ?? text
    case "openactive": mappings.openActive += try line.list(value)
    case "ukcat": mappings.ukCat += try line.list(value)
    case "oruk": mappings.openReferral += try line.list(value)
    default: throw line.error(Self.keys, "\"\(key)\"", "Mend the word before the colon.")
    }
  }

  /// The concept; nil while the label is missing.
  var concept: Concept? {
    label.map {
      Concept(
        id: id, label: $0, alternatives: alternatives, suggested: suggested, broader: broader, related: related,
        note: note, mappings: mappings, origin: start.origin)
    }
  }
}
