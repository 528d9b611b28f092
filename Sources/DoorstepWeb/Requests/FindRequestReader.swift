import Doorstep
import Matching
import OpenReferral

/// Reads what somebody wants found, from a query or from a JSON body. Both know the same names.
enum FindRequestReader {
  static let names = ["interests", "near", "within", "by", "kinds", "free", "days", "sort", "limit", "page"]

  /// From a query: lists are parted by commas.
  static func read(_ parameters: Parameters) throws(Problem) -> SearchRequest {
    try request(
      interests: parameters["interests"].map { [$0] }, near: parameters["near"], within: parameters["within"],
      by: parameters["by"], kinds: parameters["kinds"].map(list), free: try flag(parameters["free"]),
      days: parameters["days"].map(list), sort: parameters["sort"], limit: try number(parameters["limit"], "limit"),
      page: try number(parameters["page"], "page"))
  }

  /// From a body.
  static func read(_ body: JSONBody) throws(Problem) -> SearchRequest {
    try request(
      interests: try body.texts("interests"), near: try body.text("near"), within: try body.text("within"),
      by: try body.text("by"), kinds: try body.texts("kinds"), free: try body.flag("free"),
      days: try body.texts("days"), sort: try body.text("sort"), limit: try body.number("limit"),
      page: try body.number("page"))
  }

  private static func request(
    interests: [String]?, near: String?, within: String?, by: String?, kinds: [String]?, free: Bool?, days: [String]?,
    sort: String?, limit: Int?, page: Int?
  ) throws(Problem) -> SearchRequest {
    SearchRequest(
      interests: (interests ?? []).filter { !$0.isEmpty }, near: near, within: within?.isEmpty == true ? nil : within,
      travelMode: try by.map { (text) throws(Problem) in try choice(text, "by") } ?? .onFoot,
      filters: MatchFilters(
        kinds: Set(try choices(kinds ?? [], "kinds")), onlyFree: free ?? false, weekdays: Set(try weekdays(days ?? []))),
      order: try sort.map { (text) throws(Problem) in try choice(text, "sort") } ?? .best, limit: limit ?? 5,
      page: page ?? 1)
  }

  private static func list(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).compactMap { String($0) }
  }

  private static func flag(_ text: String?) throws(Problem) -> Bool? {
    switch text {
    case nil: nil
    case "true": true
    case "false": false
    default: throw Problem(400, .wrongValue, "It must be true or false.", field: "free")
    }
  }

  private static func number(_ text: String?, _ field: String) throws(Problem) -> Int? {
    guard let text else { return nil }
    guard let number = WholeNumber.read(text) else {
      throw Problem(400, .wrongType, "It must be a whole number in the digits 0 to 9.", field: field)
    }
    return number
  }

  private static func choices<Choice>(_ texts: [String], _ field: String) throws(Problem) -> [Choice]
  where Choice: RawRepresentable<String> & CaseIterable {
    var choices: [Choice] = []
    for text in texts { choices.append(try choice(text, field)) }
    return choices
  }

  private static func choice<Choice>(_ text: String, _ field: String) throws(Problem) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let choice = Choice.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.utf8) }) else {
      let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(400, .wrongValue, "It must be one of: \(all).", field: field)
    }
    return choice
  }

  private static func weekdays(_ texts: [String]) throws(Problem) -> [Weekday] {
    var days: [Weekday] = []
    for text in texts {
      guard let day = Weekday.allCases.first(where: { $0.englishName.lowercased().utf8.elementsEqual(text.utf8) })
      else {
        let all = Weekday.allCases.map { $0.englishName.lowercased() }.joined(separator: ", ")
        throw Problem(400, .wrongValue, "It must be one of: \(all).", field: "days")
      }
      days.append(day)
    }
    return days
  }
}
