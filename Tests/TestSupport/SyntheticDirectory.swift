import Foundation
import Geography
import OpenReferral

/// A made-up directory of any size, the same for the same seed: towns of very different size, words as in
/// `SyntheticWords`, services with branches, people who travel, remote offers, unplaced ones, and exact copies that
/// only their identifiers tell apart.
public struct SyntheticDirectory: Sendable {
  public static let districts = ["E08000010", "E06000053", "S12000027", "N09000003"]

  /// What listings may state, by group of facts.
  public static let facts = [
    "language": ["Polish", "Urdu", "BSL"], "accessibility": ["step-free", "hearing loop"],
    "check": ["Enhanced DBS", "references", "public liability insurance"], "gender": ["woman", "man"],
  ]

  public let words: SyntheticWords
  /// The middles of its towns, the largest first. Scilly and Shetland are among them.
  public let towns: [Coordinate]
  private let seed: UInt64
  private let wordsPerDescription: ClosedRange<Int>

  public init(listings: Int, seed: UInt64, vocabulary: Int = 3000, wordsPerDescription: ClosedRange<Int> = 3...25) {
    self.seed = seed
    self.wordsPerDescription = wordsPerDescription
    words = SyntheticWords(count: vocabulary)
    var random = SeededGenerator(seed: seed)
    let far = [(49.92, -6.30), (60.39, -1.15)]
    let near = (0..<min(max(listings / 50, 4), 2000)).map { _ in
      (Double.random(in: 50.2...58.5, using: &random), Double.random(in: -5.0...1.5, using: &random))
    }
    towns = (near + far).compactMap { Coordinate(latitude: $0.0, longitude: $0.1) }
  }

  /// Services one after another, without end: number them up from 0.
  ///
  /// Each is made from its own number, so that they need not be in memory together.
  public func service(_ number: Int) -> Service {
    var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
    // One in 20 is a copy of another in everything but identity.
    if number > 0, Int.random(in: 0..<20, using: &random) == 0 {
      random = SeededGenerator(seed: seed &+ UInt64(number - 1) &* 0x9E37_79B9)
      _ = Int.random(in: 0..<20, using: &random)
    }
    let id = StableIdentifier.uuid("synthetic", "\(seed)", "\(number)")
    var service = Service(
      id: id, name: words.text(Int.random(in: 1...4, using: &random), using: &random),
      organization: Organization(id: id, name: words.text(2, using: &random)), kind: kind(&random))
    service.description = words.text(Int.random(in: wordsPerDescription, using: &random), using: &random)
    service.interests = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      words.text(Int.random(in: 1...2, using: &random), using: &random)
    }
    describe(&service, &random)
    place(&service, number, &random)
    state(&service, &random)
    return service
  }

  private func kind(_ random: inout SeededGenerator) -> ListingKind {
    let kinds = ListingKind.allCases
    return kinds[min(Int.random(in: 0..<14, using: &random), kinds.count - 1)]
  }

  private func describe(_ service: inout Service, _ random: inout SeededGenerator) {
    if Int.random(in: 0..<4, using: &random) == 0 { service.costOptions = [Make.free] }
    if Int.random(in: 0..<4, using: &random) == 0 {
      service.costOptions.append(CostOption(id: service.id, amount: 5))
    }
    for day in Weekday.allCases where Int.random(in: 0..<10, using: &random) == 0 {
      service.schedules.append(Make.weekly(day, "10:00", "12:00"))
    }
  }

  /// Something to filter by, for a third of the services.
  private func state(_ service: inout Service, _ random: inout SeededGenerator) {
    func some(_ group: String) -> [String] {
      (Self.facts[group] ?? []).filter { _ in Int.random(in: 0..<2, using: &random) == 0 }
    }
    guard Int.random(in: 0..<3, using: &random) == 0 else { return }
    let id = service.id
    service.languages = some("language").map { Language(id: id, name: $0) }
    if Bool.random(using: &random) { service.minimumAge = Int.random(in: 0...65, using: &random) }
    if Bool.random(using: &random) { service.maximumAge = Int.random(in: 17...130, using: &random) }
    for index in service.serviceAtLocations.indices {
      service.serviceAtLocations[index].location.accessibility = some("accessibility").map {
        Accessibility(id: id, description: $0)
      }
    }
    guard service.kind == .personalAssistant || service.kind == .microProvider else { return }
    var provider = CareProvider()
    provider.gender = some("gender").first
    provider.hourlyRate = [nil, 12, 15.505, 30].randomElement(using: &random) ?? nil
    provider.checks = some("check").map {
      ProviderCheck(
        name: $0, state: ProviderCheckState.allCases.randomElement(using: &random) ?? .seen, date: "2026-01-01",
        issuer: "The desk", expires: [nil, "2026-11-20", "2026-12-31"].randomElement(using: &random) ?? nil)
    }
    service.provider = provider
  }

  private func place(_ service: inout Service, _ number: Int, _ random: inout SeededGenerator) {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<70: addVenues(1, to: &service, number, &random)
    case 70..<80: addVenues(Int.random(in: 2...6, using: &random), to: &service, number, &random)
    case 80..<92:
      service.reachModes = Int.random(in: 0..<4, using: &random) == 0 ? [.travels, .venue, .remote] : [.travels]
      if service.reachModes.count > 1 { addVenues(2, to: &service, number, &random) }
      let home = town(&random)
      service.serviceAreas = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        ServiceArea(id: service.id, name: nil, coverage: coverage(around: home, &random))
      }
    case 92..<97: service.reachModes = [.remote]
    default: break
    }
  }

  private func addVenues(_ count: Int, to service: inout Service, _ number: Int, _ random: inout SeededGenerator) {
    let home = town(&random)
    for branch in 0..<count {
      let place = point(near: Bool.random(using: &random) ? home : town(&random), &random)
      var location = Location(id: StableIdentifier.uuid("synthetic", "\(seed)", "\(number)", "\(branch)", "location"))
      location.latitude = place.latitude
      location.longitude = place.longitude
      location.precision = .point
      service.serviceAtLocations.append(
        ServiceAtLocation(
          id: StableIdentifier.uuid("synthetic", "\(seed)", "\(number)", "\(branch)"), location: location))
    }
  }

  private func coverage(around home: Coordinate, _ random: inout SeededGenerator) -> Coverage {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return .everywhere
    case 1: return .unresolved
    case 2, 3: return .district(code: Self.districts.randomElement(using: &random) ?? "")
    default:
      let isFar = Int.random(in: 0..<10, using: &random) == 0
      let centre = point(near: isFar ? town(&random) : home, &random)
      return .circle(
        latitude: centre.latitude, longitude: centre.longitude,
        radiusInMetres: Double.random(in: 500...20_000, using: &random))
    }
  }

  /// A town, large ones more often.
  public func town(_ random: inout SeededGenerator) -> Coordinate {
    let share = Double.random(in: 0..<1, using: &random)
    return towns[min(Int(share * share * share * Double(towns.count)), towns.count - 1)]
  }

  /// A place in or around a town, on a grid of some metres so that some listings share one.
  public func point(near town: Coordinate, _ random: inout SeededGenerator) -> (latitude: Double, longitude: Double) {
    func spread() -> Double { (0..<4).reduce(0) { sum, _ in sum + Double.random(in: -0.02...0.02, using: &random) } }
    return (((town.latitude + spread()) * 1e4).rounded() / 1e4, ((town.longitude + spread()) * 1e4).rounded() / 1e4)
  }
}
