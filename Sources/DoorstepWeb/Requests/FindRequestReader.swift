import Doorstep
import Matching
import OpenReferral
import Schedules
import TextAnalysis

/// Reads what somebody wants found, from a query or from a JSON body. Both know the same names.
struct FindRequestReader {
  static let names = [
    "interests", "near", "within", "by", "kinds", "free", "days", "when", "languages", "access", "checks", "gender",
    "age",
    "max_rate", "sort", "limit", "page", "literal",
  ]

  /// The day it is, `yyyy-MM-dd`: checks must still hold.
  let date: String

  /// From a query: lists are parted by commas.
  func read(_ parameters: Parameters) throws(Problem) -> SearchRequest {
    try request(from: QueryValues(parameters: parameters))
  }

  /// From a body.
  func read(_ body: JSONBody) throws(Problem) -> SearchRequest { try request(from: body) }

  private func request(from values: some FindValues) throws(Problem) -> SearchRequest {
    SearchRequest(
      interests: try values.texts("interests")?.filter { !$0.isEmpty } ?? [], near: try values.text("near"),
      within: try values.text("within").flatMap { $0.isEmpty ? nil : $0 },
      travelMode: try choice(try values.text("by"), "by") ?? .onFoot, filters: try filters(from: values),
      order: try choice(try values.text("sort"), "sort") ?? .best, limit: try values.number("limit") ?? 5,
      page: try values.number("page") ?? 1,
      isLiteral: try values.flag("literal") ?? false)
  }

  private func filters(from values: some FindValues) throws(Problem) -> MatchFilters {
    var kinds: Set<ListingKind> = []
    for text in try values.texts("kinds") ?? [] {
      if let kind: ListingKind = try choice(text, "kinds") { kinds.insert(kind) }
    }
    return MatchFilters(
      kinds: kinds, onlyFree: try values.flag("free") ?? false, weekdays: try weekdays(try values.texts("days") ?? []),
      facts: try facts(from: values))
  }

  private func facts(from values: some FindValues) throws(Problem) -> FactFilter {
    var facts: Set<ListingFact> = []
    let groups: [(String, ListingFact.Group)] = [
      ("languages", .language), ("access", .accessibility), ("checks", .check),
    ]
    for (name, group) in groups {
      for text in try values.texts(name) ?? [] { facts.insert(try fact(group, text, name)) }
    }
    if let gender = try values.text("gender") { facts.insert(try fact(.gender, gender, "gender")) }
    let age = try values.number("age")
    guard (0...120).contains(age ?? 0) else {
      throw Problem(400, .outOfRange, "It must be from 0 to 120.", field: "age")
    }
    let rate = try values.pence("max_rate")
    guard (0...50_000).contains(rate ?? 0) else {
      throw Problem(400, .outOfRange, "It must be from 0 to 500 pounds.", field: "max_rate")
    }
    return FactFilter(
      facts: facts, age: age, greatestRate: rate, day: CalendarDay.number(date) ?? .max,
      times: try times(values.text("when")))
  }

  private func times(_ text: String?) throws(Problem) -> TimesFilter? {
    guard let text, let today = CivilDate(date) else { return nil }
    guard let wanted = WhenReader.read(text) else {
      throw Problem(400, .wrongValue, "It must be a time in words such as: \(WhenReader.examples).", field: "when")
    }
    return TimesFilter(wanted, from: today)
  }

  private func fact(_ group: ListingFact.Group, _ text: String, _ field: String) throws(Problem) -> ListingFact {
    guard (try? TextLimits.check(text, maximumBytes: 100)) != nil, let fact = ListingFact(group, text) else {
      throw Problem(400, .wrongValue, "It must be a word or two, such as Polish, of at most 100 bytes.", field: field)
    }
    return fact
  }

  private func choice<Choice>(_ text: String?, _ field: String) throws(Problem) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text else { return nil }
    guard let choice = Choice.allCases.first(where: { $0.rawValue.utf8.elementsEqual(text.utf8) }) else {
      throw Self.noChoice(of: Choice.allCases.map(\.rawValue), field)
    }
    return choice
  }

  private func weekdays(_ texts: [String]) throws(Problem) -> Set<Weekday> {
    var days: Set<Weekday> = []
    for text in texts {
      guard let day = Weekday.allCases.first(where: { "\($0)".utf8.elementsEqual(text.utf8) }) else {
        throw Self.noChoice(of: Weekday.allCases.map { "\($0)" }, "days")
      }
      days.insert(day)
    }
    return days
  }

  private static func noChoice(of all: [String], _ field: String) -> Problem {
    Problem(400, .wrongValue, "It must be one of: \(all.joined(separator: ", ")).", field: field)
  }
}
