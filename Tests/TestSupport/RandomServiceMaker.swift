import Foundation
import OpenReferral

/// Makes the parts of `RandomServices`. An optional field is filled with probability `fill`.
struct RandomServiceMaker<Generator: RandomNumberGenerator> {
  var generator: Generator
  private let fill: Double
  private var organizations: [Organization] = []
  private var locations: [Location] = []
  private var terms: [TaxonomyTerm] = []

  init(fill: Double, _ generator: Generator) {
    self.fill = fill
    self.generator = generator
  }

  mutating func service() -> Service {
    var service = Service(id: id(), name: text(), organization: organization(), kind: any(ListingKind.allCases))
    service.status = any(ServiceStatus.allCases)
    service.reachModes = list { $0.any(ReachMode.allCases) }
    service.description = maybe { $0.text() }
    service.interests = list { $0.text() }
    service.url = maybe { $0.text() }
    service.email = maybe { $0.text() }
    service.alert = maybe { $0.text() }
    service.accreditations = maybe { $0.text() }
    service.minimumAge = maybe { $0.number(0...18) }
    service.maximumAge = maybe { $0.number(18...120) }
    service.eligibilityDescription = maybe { $0.text() }
    service.assuredDate = maybe { $0.day() }
    service.assuredBy = maybe { $0.text() }
    service.lastModified = maybe { $0.day() + "T09:30:00Z" }
    service.schedules = list { $0.schedule() }
    service.costOptions = list { $0.costOption() }
    service.serviceAreas = list { $0.serviceArea() }
    service.serviceAtLocations = list { ServiceAtLocation(id: $0.id(), location: $0.location()) }
    service.languages = list {
      Language(
        id: $0.id(), name: $0.maybe { $0.text() }, code: $0.maybe { $0.text() }, note: $0.maybe { $0.text() },
        level: $0.maybe { $0.any(LanguageLevel.allCases) })
    }
    service.funding = list { Funding(id: $0.id(), source: $0.maybe { $0.text() }) }
    service.contacts = list { $0.contact() }
    service.phones = list { $0.phone() }
    service.attributes = list { Attribute(id: $0.id(), linkType: $0.maybe { $0.text() }, taxonomyTerm: $0.term()) }
    service.provider = maybe { $0.provider() }
    return service
  }
}

// MARK: - Records that are shared

extension RandomServiceMaker {
  private mutating func organization() -> Organization {
    let known = reused(from: organizations)
    var organization = known ?? Organization(id: id(), name: text())
    if known == nil || number(0...9) == 0 {
      organization.description = maybe { $0.text() }
      organization.email = maybe { $0.text() }
      organization.website = maybe { $0.text() }
      organization.logo = maybe { $0.text() }
      organization.uri = maybe { $0.text() }
      organization.parentOrganizationID = maybe { $0.id() }
      organization.identifiers = list {
        OrganizationIdentifier(id: $0.id(), scheme: $0.maybe { $0.text() }, type: $0.text(), identifier: $0.text())
      }
    }
    organizations.append(organization)
    return organization
  }

  private mutating func location() -> Location {
    let known = reused(from: locations)
    var location = known ?? Location(id: id(), locationType: any(LocationType.allCases))
    if known == nil || number(0...9) == 0 {
      location.name = maybe { $0.text() }
      location.description = maybe { $0.text() }
      location.latitude = maybe { $0.degrees(49...61) }
      location.longitude = location.latitude == nil ? nil : degrees(-8...2)
      location.precision = any(LocationPrecision.allCases)
      location.externalIdentifier = maybe { $0.text() }
      location.externalIdentifierType = maybe { $0.text() }
      location.addresses = list { $0.address() }
      location.accessibility = list {
        Accessibility(
          id: $0.id(), description: $0.maybe { $0.text() }, details: $0.maybe { $0.text() },
          url: $0.maybe { $0.text() })
      }
    }
    locations.append(location)
    return location
  }

  private mutating func term() -> TaxonomyTerm {
    if let term = reused(from: terms) { return term }
    var term = TaxonomyTerm(id: id(), name: text(), description: maybe { $0.text() }, taxonomy: maybe { $0.text() })
    term.parentID = maybe { $0.id() }
    term.termURI = maybe { $0.text() }
    terms.append(term)
    return term
  }

  /// Now and then one that was made before; never when everything is to be filled.
  private mutating func reused<Record>(from records: [Record]) -> Record? {
    guard fill < 1, number(0...2) > 0 else { return nil }
    return records.randomElement(using: &generator)
  }
}

// MARK: - Records of one service

extension RandomServiceMaker {
  private mutating func schedule() -> Schedule {
    var schedule = Schedule(id: id())
    schedule.validFrom = maybe { $0.day() }
    schedule.validTo = maybe { $0.day() }
    schedule.dtstart = maybe { $0.day() }
    schedule.freq = maybe { $0.any(ScheduleFrequency.allCases) }
    schedule.interval = maybe { $0.number(1...6) }
    schedule.byday = maybe { $0.any(["TU", "TU,TH", "1SA", "-1WE"]) }
    schedule.bymonthday = maybe { $0.any(["1", "1,15"]) }
    schedule.opensAt = maybe { $0.any(["09:00", "18:30"]) }
    schedule.closesAt = maybe { $0.any(["12:00", "01:00"]) }
    schedule.description = maybe { $0.text() }
    schedule.notes = maybe { $0.text() }
    schedule.scheduleLink = maybe { $0.text() }
    schedule.attendingType = maybe { $0.text() }
    return schedule
  }

  private mutating func costOption() -> CostOption {
    var cost = CostOption(id: id(), option: maybe { $0.text() }, amount: maybe { $0.pounds() })
    cost.amountDescription = maybe { $0.text() }
    cost.validFrom = maybe { $0.day() }
    cost.validTo = maybe { $0.day() }
    return cost
  }

  private mutating func serviceArea() -> ServiceArea {
    var area = ServiceArea(id: id(), name: maybe { $0.text() })
    area.extent = maybe { $0.text() }
    area.extentType = maybe { $0.text() }
    area.uri = maybe { $0.text() }
    area.coverage = any([
      .everywhere, .unresolved, .district(code: "E08000010"),
      .circle(latitude: degrees(49...61), longitude: degrees(-8...2), radiusInMetres: degrees(1...50_000)),
    ])
    return area
  }

  private mutating func address() -> Address {
    var address = Address(
      id: id(), address1: maybe { $0.text() }, city: maybe { $0.text() }, postalCode: maybe { $0.any(["WN5 8LZ", ""]) })
    address.attention = maybe { $0.text() }
    address.region = maybe { $0.text() }
    address.stateProvince = maybe { $0.text() }
    address.country = maybe { $0.any(["GB", "IE"]) }
    address.addressType = any(LocationType.allCases)
    return address
  }

  private mutating func contact() -> Contact {
    Contact(
      id: id(), name: maybe { $0.text() }, title: maybe { $0.text() }, email: maybe { $0.text() },
      phones: list { $0.phone() })
  }

  private mutating func phone() -> Phone {
    Phone(
      id: id(), number: any(["01942 000000", "(01942) 000 001", "+44 1942 000002"]), description: maybe { $0.text() })
  }

  private mutating func provider() -> CareProvider {
    var provider = CareProvider()
    provider.tasks = list { $0.text() }
    provider.hourlyRate = maybe { $0.pounds() }
    provider.gender = maybe { $0.text() }
    provider.travelRadiusInMetres = maybe { $0.degrees(100...20_000) }
    provider.checks = list {
      ProviderCheck(
        name: $0.text(), state: $0.any(ProviderCheckState.allCases), date: $0.maybe { $0.day() },
        issuer: $0.maybe { $0.text() }, expires: $0.maybe { $0.day() }, level: $0.maybe { $0.text() },
        country: $0.maybe { $0.text() })
    }
    provider.availability = list { $0.window() }.compactMap(\.self)
    provider.availabilityAsOf = maybe { $0.day() }
    provider.training = list {
      ProviderTraining(name: $0.text(), date: $0.maybe { $0.day() }, expires: $0.maybe { $0.day() })
    }
    provider.rates = list { ProviderRate(band: $0.any(RateBand.allCases), amount: $0.pounds()) }
    provider.payers = list { $0.any(PayerKind.allCases) }
    provider.loneWorkingLimits = list { $0.any(LoneWorkingLimit.allCases) }
    fillPerson(of: &provider)
    return provider
  }

  private mutating func fillPerson(of provider: inout CareProvider) {
    provider.faith = maybe { $0.text() }
    provider.smokes = maybe { $0.any([true, false]) }
    provider.worksWithSmokers = maybe { $0.any([true, false]) }
    provider.worksWithPets = maybe { $0.any([true, false]) }
    provider.drives = maybe { $0.any([true, false]) }
    provider.hasBusinessInsurance = maybe { $0.any([true, false]) }
    provider.isRegistered = maybe { $0.any([true, false]) }
    provider.weeklyHoursFree = maybe { $0.degrees(1...40) }
    provider.waitingWeeks = maybe { $0.number(0...12) }
  }

  private mutating func window() -> AvailabilityWindow? {
    let start = number(0...1439)
    return AvailabilityWindow(weekday: any(Weekday.allCases), startMinute: start, endMinute: number(start + 1...1440))
  }
}

// MARK: - Values

extension RandomServiceMaker {
  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Double.random(in: 0..<1, using: &generator) < fill ? make(&self) : nil
  }

  /// None to three; two when everything is to be filled.
  private mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] {
    let count = fill == 1 ? 2 : max(0, number(-2...3))
    var values: [Value] = []
    for _ in 0..<count { values.append(make(&self)) }
    return values
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func any<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  private mutating func degrees(_ range: ClosedRange<Double>) -> Double {
    number(0...19) == 0 ? -0.0 : Double.random(in: range, using: &generator)
  }

  private mutating func pounds() -> Decimal {
    Decimal(sign: .plus, exponent: any([0, -1, -2, -4]), significand: Decimal(number(0...50_000)))
  }

  private mutating func day() -> String {
    let (month, day) = (number(1...12), number(1...28))
    return "\(number(2019...2027))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func id() -> UUID {
    let (high, low) = (generator.next() as UInt64, generator.next() as UInt64)
    return StableIdentifier.uuid("random", String(high), String(low))
  }

  private mutating func text() -> String {
    (0..<number(1...4)).map { _ in any(awkwardWords) }.joined(separator: any([" ", "", "\n"]))
  }
}

/// Text that has broken stores and parsers before.
private let awkwardWords = [
  "reading", "Orrell Library", "dogs", "", " ", "Zoë", "Zoe\u{308}", "Llanfairpwllgwyngyll", "it's", "\"quoted\"",
  "'; DROP TABLE service; --", "a,\u{301}b", "\r\n", "\t", "👩🏽‍🦽", "שלום", "\u{202E}back", "NULL", "0", "1e3", "%_?1:x",
  "\u{FEFF}mark", "\u{7F}\u{1}", "\u{10FFFF}", "café at St John’s", String(repeating: "long words here ", count: 40),
]
