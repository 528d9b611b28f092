import Doorstep
import OpenReferral

/// A need as somebody filled it in on a page. Kept as typed, so that every page can show it and send it on again.
///
/// The names are those of `NeedField`. Lists have one entry a line; semicolons part entries too, and commas where no
/// entry can hold one. Ticks have the value `yes`; `kinds` may come twice.
public struct NeedAnswers: Hashable, Sendable {
  private var values: [NeedField: [String]] = [:]

  public static let parameterNames = Set(NeedField.allCases.map(\.rawValue))
  /// The names that may occur more than once.
  public static let repeatableNames: Set<String> = [NeedField.kinds.rawValue]

  /// Most values that are taken: every field with its choices, the plan that is meant and the token.
  public static let mostValues = 40

  /// Nothing is filled in.
  public init() {}

  /// Reads what a browser sent. Names that are no fields of a need are passed over; doubled ones are for the caller to
  /// refuse.
  public init(_ parameters: [(name: String, value: String)]) {
    for (name, value) in parameters where !value.isEmpty {
      if let field = NeedField(rawValue: name) { values[field, default: []].append(value) }
    }
  }

  /// What was typed into a field; empty for nothing.
  func text(_ field: NeedField) -> String { values[field]?.first ?? "" }

  /// Whether a choice of a field was made.
  func has(_ field: NeedField, _ value: String) -> Bool { values[field]?.contains(value) == true }

  /// Whether any of these fields says something.
  func says(any fields: [NeedField]) -> Bool { fields.contains { values[$0] != nil } }

  /// The same as names and values, without what says nothing, in the order of `NeedField`. Reading them gives the
  /// answers back.
  public var parameters: [(name: String, value: String)] {
    NeedField.allCases.flatMap { field in (values[field] ?? []).map { (field.rawValue, $0) } }
  }

  /// What was answered, entry by entry: ready for `BrokerDesk.read`.
  public var form: NeedForm {
    var form = NeedForm()
    for field in NeedField.allCases {
      for value in values[field] ?? [] {
        for entry in Self.entries(value, of: field) { form.addEntry(entry, to: field) }
      }
    }
    return form
  }

  /// The answers by field, entry by entry, for reading them back to whoever gave them.
  var entries: [(field: NeedField, entries: [String])] {
    let form = form
    return NeedField.allCases.compactMap { field in form.entries[field].map { (field, $0) } }
  }

  private static func entries(_ text: String, of field: NeedField) -> [String] {
    guard field.value == .texts else { return [text] }
    // A name or a time may hold a comma: "Mon, Wed 8:00-9:00".
    let holdsCommas = field == .visits || field == .notWith
    return text.unicodeScalars
      .split { $0 == "\n" || $0 == "\r" || $0 == ";" || ($0 == "," && !holdsCommas) }.map { String($0) }
  }
}
