import Doorstep
import Feeds
import Foundation
import OpenReferral
import Places

/// Reads which services are asked for, by the parameters of both versions.
struct OpenQueryReader {
  let request: OpenRequest
  let gazetteer: Gazetteer

  /// - Throws: `Problem` for a value that cannot be, and for tuples of unequal length.
  func read() throws(Problem) -> OpenQuery {
    var query = OpenQuery()
    query.text = request.text
    query.organization = try request.identifier("organization_id")
    query.modifiedAfter = try moment("modified_after")
    query.minimumAge = try quantity("minimum_age")
    query.maximumAge = try quantity("maximum_age")
    query.times = try times()
    query.terms = try terms()
    for name in ["need", "circumstance", "service_type"] {
      let choices = try request.identifiers(name)
      if !choices.isEmpty { query.anyTerm.append(choices) }
    }
    query.proximity = try quantity("proximity")
    query.spot = try spot("postcode", &query)
    query.coverage = try spot("coverage", &query)
    if query.proximity != nil, request.parameters["postcode"] == nil {
      throw Problem(400, .missing, "Say with postcode what the distance is measured from.", field: "proximity")
    }
    return query
  }

  // MARK: Values

  private func quantity(_ name: String) throws(Problem) -> Double? {
    guard let text = request.parameters[name] else { return nil }
    guard text.utf8.count <= 12, let number = Double(text), number >= 0, number <= 10_000_000 else {
      throw Problem(400, .wrongValue, "It is a number, not negative.", field: name)
    }
    return number
  }

  private func moment(_ name: String) throws(Problem) -> Date? {
    guard let text = request.parameters[name] else { return nil }
    guard let moment = Instant.read(text) else {
      throw Problem(
        400, .wrongValue, "It is a time with its zone, as 2026-11-21T09:30:00Z, or a day. Write + as %2B.", field: name)
    }
    return moment
  }

  /// A postcode that there is not finds nothing; what is no postcode is refused.
  private func spot(_ name: String, _ query: inout OpenQuery) throws(Problem) -> OpenQuery.Spot? {
    guard let text = request.parameters[name] else { return nil }
    guard let postcode = Postcode(text) else {
      throw Problem(400, .wrongValue, "It is a whole postcode, such as WN5 8LZ.", field: name)
    }
    guard let location = gazetteer.postcode(postcode) else {
      query.isNowhere = true
      return nil
    }
    return OpenQuery.Spot(coordinate: location.coordinate, districtCode: location.districtCode)
  }

  // MARK: Tuples

  private func times() throws(Problem) -> [OpenQuery.Times] {
    let (days, starts, ends) = (request.all("day"), request.all("start_time"), request.all("end_time"))
    let count = try count([("day", days), ("start_time", starts), ("end_time", ends)])
    var times: [OpenQuery.Times] = []
    for place in 0..<count {
      times.append(
        OpenQuery.Times(
          day: try days.isEmpty ? nil : day(days[place]),
          start: try starts.isEmpty ? nil : clock(starts[place], "start_time"),
          end: try ends.isEmpty ? nil : clock(ends[place], "end_time")))
    }
    return times
  }

  private func terms() throws(Problem) -> [OpenQuery.Term] {
    let (ids, vocabularies) = (try request.identifiers("taxonomy_id"), request.all("vocabulary"))
    let types = request.all("taxonomy_type")
    let count = try count([
      ("taxonomy_id", ids.map(\.uuidString)), ("vocabulary", vocabularies), ("taxonomy_type", types),
    ])
    var terms: [OpenQuery.Term] = []
    for place in 0..<count {
      terms.append(
        OpenQuery.Term(
          id: ids.isEmpty ? nil : ids[place], vocabulary: vocabularies.isEmpty ? nil : vocabularies[place],
          isOfServices: try types.isEmpty ? true : isOfServices(types[place])))
    }
    if let id = try request.identifier("taxonomy_term_id") { terms.append(OpenQuery.Term(id: id)) }
    return terms
  }

  /// How many tuples there are: lists that are given have one length.
  private func count(_ lists: [(name: String, values: [String])]) throws(Problem) -> Int {
    let given = lists.filter { !$0.values.isEmpty }
    if let odd = given.first(where: { $0.values.count != given[0].values.count }) {
      throw Problem(
        400, .wrongValue, "Give it as often as \(given[0].name): values in the same place belong together.",
        field: odd.name)
    }
    return given.first?.values.count ?? 0
  }

  private func day(_ text: String) throws(Problem) -> Weekday {
    guard let day = Weekday(icalendar: text.utf8) else {
      throw Problem(400, .wrongValue, "It is one of MO, TU, WE, TH, FR, SA, SU.", field: "day")
    }
    return day
  }

  /// `HH:mm`, from that or `HH:mm:ss`.
  private func clock(_ text: String, _ name: String) throws(Problem) -> String {
    let bytes = Array(text.utf8)
    let isDigit = { (place: Int) in (48...57).contains(bytes[place]) }
    guard bytes.count == 5 || bytes.count == 8, bytes[2] == UInt8(ascii: ":"), [0, 1, 3, 4].allSatisfy(isDigit) else {
      throw Problem(400, .wrongValue, "It is a time of day such as 09:30.", field: name)
    }
    return String(decoding: bytes.prefix(5), as: UTF8.self)
  }

  private func isOfServices(_ type: String) throws(Problem) -> Bool {
    guard ["organization", "eligibility", "cost_option", "area", "service"].contains(type) else {
      throw Problem(
        400, .wrongValue, "It is organization, eligibility, cost_option, area or service.", field: "taxonomy_type")
    }
    return type == "service"
  }
}
