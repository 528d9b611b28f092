import Doorstep
import Matching
import OpenReferral

extension FindForm {
  /// Reads what a browser sent. Unknown and doubled names are for the caller to refuse.
  ///
  /// - Parameters:
  ///   - parameters: decoded names and values, in any order.
  ///   - isPrivate: true when they came in a body.
  /// - Throws: `FormProblem` when a choice is none that the form offers: a link that was cut or changed.
  public static func read(_ parameters: [(name: String, value: String)], isPrivate: Bool) throws(FormProblem)
    -> FindForm
  {
    var form = FindForm()
    form.isPrivate = isPrivate
    for (name, value) in parameters where !value.isEmpty { try form.take(name, value) }
    return form
  }

  private mutating func take(_ name: String, _ value: String) throws(FormProblem) {
    switch name {
    case "interest": interest = value
    case "near": near = value
    case "within": within = value
    case "list": list = value
    case "literal": isLiteral = value == "yes"
    case "free": isFree = value == "yes"
    case "kind": kinds.insert(try Self.choice(ListingKind(rawValue: value), of: .kind))
    case "day": days.insert(try Self.choice(Weekday.allCases.first { $0.formValue == value }, of: .day))
    case "when": when = try Self.time(value)
    case "access":
      access.insert(try Self.choice(FactChoices.access.first(where: { $0.value == value })?.value, of: .access))
    case "check":
      checks.insert(try Self.choice(FactChoices.checks.first(where: { $0.value == value })?.value, of: .check))
    case "language": language = try Self.choice(FactChoices.languages.first(where: { $0 == value }), of: .language)
    case "gender": gender = try Self.choice(FactChoices.genders.first(where: { $0.value == value })?.value, of: .gender)
    case "age": age = try Self.number(value, 0...120, "Enter the age in whole years, such as 72", of: .age)
    case "rate": rate = try Self.number(value, 0...500, "Enter whole pounds, such as 18", of: .rate)
    case "by": travelMode = try Self.choice(TravelMode(rawValue: value), of: .travelMode)
    case "sort": order = try Self.choice(MatchOrder(rawValue: value), of: .order)
    case "page": page = try Self.choice(Int(value).flatMap { (1...20).contains($0) ? $0 : nil }, of: .interest)
    default: break
    }
  }

  private static func choice<Choice>(_ value: Choice?, of field: FormField) throws(FormProblem) -> Choice {
    guard let value else {
      throw FormProblem(field: field, message: "That link is not complete. Choose again and search once more.")
    }
    return value
  }

  private static func time(_ text: String) throws(FormProblem) -> String {
    guard WhenReader.read(text) != nil else {
      throw FormProblem(field: .when, message: "Say a time in words such as: \(WhenReader.examples)")
    }
    return text
  }

  /// A whole number in decimal digits, with spaces or a pound sign around it forgiven.
  private static func number(
    _ text: String, _ range: ClosedRange<Int>, _ message: String, of field: FormField
  ) throws(FormProblem) -> Int {
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "£" }))
    guard digits.utf8.count <= 4, let number = Int(digits), range.contains(number) else {
      throw FormProblem(field: field, message: message)
    }
    return number
  }

  /// The same form as names and values, without what says nothing. Reading them gives the form back.
  public var parameters: [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    for (name, value) in [("interest", interest), ("near", near), ("within", within)] where !value.isEmpty {
      pairs.append((name, value))
    }
    for kind in ListingKind.allCases where kinds.contains(kind) { pairs.append(("kind", kind.rawValue)) }
    if isFree { pairs.append(("free", "yes")) }
    for day in days.sorted() { pairs.append(("day", day.formValue)) }
    if !when.isEmpty { pairs.append(("when", when)) }
    for name in access.sorted() { pairs.append(("access", name)) }
    for name in checks.sorted() { pairs.append(("check", name)) }
    if !language.isEmpty { pairs.append(("language", language)) }
    if !gender.isEmpty { pairs.append(("gender", gender)) }
    if let age { pairs.append(("age", String(age))) }
    if let rate { pairs.append(("rate", String(rate))) }
    if isLiteral { pairs.append(("literal", "yes")) }
    if travelMode != .onFoot { pairs.append(("by", travelMode.rawValue)) }
    if order != .best { pairs.append(("sort", order.rawValue)) }
    if page > 1 { pairs.append(("page", String(page))) }
    if !list.isEmpty { pairs.append(("list", list)) }
    return pairs
  }
}
