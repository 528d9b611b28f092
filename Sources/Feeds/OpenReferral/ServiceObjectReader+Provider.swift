import OpenReferral

extension ServiceObjectReader {
  /// The facts of a provider as Doorstep itself publishes them; the standard has none.
  mutating func readProvider(_ fields: JSONFields, into service: inout Service) {
    guard service.kind.isCareProvider else { return }
    if service.reachModes.isEmpty { service.reachModes = [.travels] }
    service.provider = CareProvider()
    guard let facts = object("provider", in: fields) else { return }
    service.provider?.tasks = texts("tasks", in: facts)
    service.provider?.gender = text("gender", facts)
    service.provider?.hourlyRate = value("hourly_rate", facts, RateText.read)
    service.provider?.travelRadiusInMetres = number("travel_radius_metres", facts).flatMap { $0 > 0 ? $0 : nil }
    service.provider?.checks = objects("checks", in: facts).compactMap { check($0) }
    service.provider?.availability = objects("availability", in: facts).compactMap { window($0) }
    service.provider?.availabilityAsOf = value("availability_as_of", facts, DateText.read)
  }

  private mutating func check(_ fields: JSONFields) -> ProviderCheck? {
    guard let name = text("name", fields) else { return nil }
    let state = text("state", fields).flatMap { ProviderCheckState(rawValue: $0.asciiLowercased) } ?? .claimed
    let check = ProviderCheck(
      name: name, state: state, date: value("date", fields, DateText.read), issuer: text("issuer", fields),
      expires: value("expires", fields, DateText.read))
    return log.take(CheckText.borneOut(check), at: fields.path(of: "state"), field: "state", found: state.rawValue)
  }

  private mutating func window(_ fields: JSONFields) -> AvailabilityWindow? {
    guard let weekday = number("weekday", fields).flatMap(Int.init(exactly:)).flatMap(Weekday.init(rawValue:)),
      let start = number("start_minute", fields).flatMap(Int.init(exactly:)),
      let end = number("end_minute", fields).flatMap(Int.init(exactly:)),
      let window = AvailabilityWindow(weekday: weekday, startMinute: start, endMinute: end)
    else {
      let fault = ValueFault(expected: "a weekday and minutes of the day", remedy: "Left out. Mend it at the source.")
      log.mended(at: fields.path, field: "availability", fault: fault, found: "another form")
      return nil
    }
    return window
  }
}
