import OpenReferral

extension ServiceObjectReader {
  /// The facts of a provider as Doorstep itself publishes them; the standard has none.
  mutating func readProvider(_ fields: JSONFields, into service: inout Service) {
    guard service.kind.isCareProvider else { return }
    if service.reachModes.isEmpty { service.reachModes = [.travels] }
    service.provider = object("provider", in: fields).map { provider($0) } ?? CareProvider()
  }

  private mutating func provider(_ facts: JSONFields) -> CareProvider {
    var provider = CareProvider()
    provider.tasks = texts("tasks", in: facts)
    provider.gender = text("gender", facts)
    provider.hourlyRate = value("hourly_rate", facts, RateText.read)
    provider.travelRadiusInMetres = number("travel_radius_metres", facts).flatMap { $0 > 0 ? $0 : nil }
    provider.checks = objects("checks", in: facts).compactMap { check($0) }
    provider.availability = objects("availability", in: facts).compactMap { window($0) }
    provider.availabilityAsOf = value("availability_as_of", facts, DateText.read)
    provider.training = objects("training", in: facts).compactMap { training($0) }
    provider.rates = objects("rates", in: facts).compactMap { rate($0) }
    provider.payers = words("payers", in: facts, ProviderText.payer)
    provider.loneWorkingLimits = words("lone_working_limits", in: facts, ProviderText.limit)
    readPerson(facts, into: &provider)
    return provider
  }

  private mutating func readPerson(_ facts: JSONFields, into provider: inout CareProvider) {
    provider.faith = text("faith", facts)
    provider.smokes = flag("smokes", facts)
    provider.worksWithSmokers = flag("works_with_smokers", facts)
    provider.worksWithPets = flag("works_with_pets", facts)
    provider.drives = flag("drives", facts)
    provider.hasBusinessInsurance = flag("business_insurance", facts)
    provider.isRegistered = flag("registered", facts)
    provider.weeklyHoursFree = value("weekly_hours_free", facts, ProviderText.hours)
    provider.waitingWeeks = value("waiting_weeks", facts, ProviderText.weeks)
  }

  private mutating func training(_ fields: JSONFields) -> ProviderTraining? {
    guard let name = text("name", fields) else { return nil }
    return ProviderTraining(
      name: name, date: value("date", fields, DateText.read), expires: value("expires", fields, DateText.read))
  }

  private mutating func rate(_ fields: JSONFields) -> ProviderRate? {
    guard let band = text("band", fields), let amount = text("amount", fields) else { return nil }
    return log.take(
      ProviderText.rate("\(band)|\(amount)"), at: fields.path, field: "rates", found: "\(band), \(amount)")
  }

  private mutating func words<Word>(
    _ name: String, in fields: JSONFields, _ read: (String) -> Reading<Word>
  ) -> [Word] {
    var words: [Word] = []
    for text in texts(name, in: fields) {
      let word = log.take(read(text), at: fields.path(of: name), field: name, found: text)
      if let word { words.append(word) }
    }
    return words
  }

  /// True or false, also when written as text.
  private mutating func flag(_ name: String, _ fields: JSONFields) -> Bool? {
    if case .bool(let flag)? = fields.object[name] { return flag }
    return value(name, fields, ProviderText.yesNo)
  }

  private mutating func check(_ fields: JSONFields) -> ProviderCheck? {
    guard let name = text("name", fields) else { return nil }
    let state = text("state", fields).flatMap { ProviderCheckState(rawValue: $0.asciiLowercased) } ?? .claimed
    let check = ProviderCheck(
      name: name, state: state, date: value("date", fields, DateText.read), issuer: text("issuer", fields),
      expires: value("expires", fields, DateText.read), level: text("level", fields),
      country: text("country", fields))
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
