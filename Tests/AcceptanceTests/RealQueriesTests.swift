import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral
import Places
import TestSupport
import Testing

@Suite("Questions to the real data", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct RealQueriesTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let interest: String
    let near: String?
    /// Names of which one at least stands among the first three.
    let expected: [String]
    var testDescription: String { "\(interest) near \(near ?? "anywhere")" }

    init(_ interest: String, _ near: String?, _ expected: String...) {
      self.interest = interest
      self.near = near
      self.expected = expected
    }
  }

  static let questions = [
    Question("library", "WN1 1YN", "Wigan Library"),
    Question("library", "WN5 8LZ", "Lamberhead Green Library"),
    Question("library", "Orrell, Wigan", "Lamberhead Green Library", "Upholland"),
    Question("library", "M32 0TH", "Trafford Town Hall Library"),
    Question("library", "WN7 1EB", "Leigh Library"),
    Question("food bank", "OL1 1UT", "Trussell Trust", "Trussel Trust Oldham"),
    Question("badminton", "M33", "Pyramid Ventura Badminton Club"),
    Question("swimming", "Sale, Trafford", "Sailfin Swimming Club for People with Disabilities"),
    Question("swimming pool", "M32 0ZS", "Stretford Sports Village, Chester Centre"),
    Question("allotment", "Altrincham", "Moss Lane/Golf Road allotments"),
    Question("park", "WN1 1YN", "Mesnes Park"),
    Question("nursing homes", "OL1 1UT", "Coppice Nursing Home"),
    Question("care home", "WN5 8LZ", "Norley Hall Care Home"),
    Question("tennis", "M41 5AA", "Urmston Cricket and Tennis Club"),
    Question("befriending", "Altrincham", "Cyril Flint Befrienders"),
    Question("lip reading", "M33 7ZF", "Genie Networks"),
    Question("dementia cafe", "WA14 4AA", "G-Force"),
    Question("golf", "Urmston", "Flixton Golf Club"),
    Question("cricket", "Sale, Trafford", "Sale Moor Cricket Club"),
    Question("judo", "M33", "Sale Judo Club"),
    Question("korfball", "M33 2AL", "Manchester Korfball Club"),
    Question("choir", "Altrincham", "Altrincham Children's Choir"),
    Question("rugby", "Sale, Trafford", "Ashton on Mersey RUFC"),
    Question("leisure centre", "M41 5RR", "Move Urmston"),
    Question("astronomy", "Altrincham", "ALTRINCHAM AND DISTRICT ASTRONOMICAL SOCIETY"),
    Question("lifeboat", nil, "Royal National Lifeboat Institution", "THE ROYAL NATIONAL LIFEBOAT INSTITUTION"),
    Question("guide dogs", nil, "THE GUIDE DOGS FOR THE BLIND ASSOCIATION", "The Guide Dogs For The Blind Association"),
  ]

  @Test("What a person would expect stands among the first three", arguments: questions)
  func expectedFirst(_ question: Question) throws {
    let finder = try RealDirectory.shared.get().loaded.finder
    let answer = try finder.answer(SearchRequest(interests: [question.interest], near: question.near))
    let first = answer.interests.first?.good.prefix(3).map(\.match.listing.service.name) ?? []
    #expect(!Set(first).isDisjoint(with: question.expected), "found \(first)")
  }

  struct Nearest: Sendable, CustomTestStringConvertible {
    let interest: String
    /// What a listing that is meant holds in lower case.
    let held: String
    let near: String
    var testDescription: String { "\(interest) near \(near)" }
  }

  static let nearest = [
    Nearest(interest: "library", held: "librar", near: "WN1 1YN"),
    Nearest(interest: "library", held: "librar", near: "WN5 8LZ"),
    Nearest(interest: "library", held: "librar", near: "M32 0TH"),
    Nearest(interest: "library", held: "librar", near: "LS1 3AD"),
    Nearest(interest: "badminton", held: "badminton", near: "M33 2AL"),
    Nearest(interest: "allotment", held: "allotment", near: "WA14 2SZ"),
    Nearest(interest: "golf", held: "golf", near: "M41 5DX"),
    Nearest(interest: "cricket", held: "cricket", near: "M33 5GT"),
    Nearest(interest: "tennis", held: "tennis", near: "M41 5AA"),
    Nearest(interest: "nursing", held: "nursing", near: "WN5 8LZ"),
    Nearest(interest: "residential", held: "residential", near: "OL1 1UT"),
    Nearest(interest: "care", held: "care", near: "WN5 8LZ"),
    Nearest(interest: "hospice", held: "hospice", near: "WN1 1YN"),
    Nearest(interest: "swimming", held: "swimming", near: "M31 4ES"),
  ]

  @Test("The nearest is really the nearest, checked by a plain scan over all listings", arguments: nearest)
  func nearestIsNearest(_ question: Nearest) throws {
    let loaded = try RealDirectory.shared.get().loaded
    let answer = try loaded.finder.answer(
      SearchRequest(interests: [question.interest], near: question.near, order: .nearest, limit: 10))
    let centre = try #require(answer.resolvedPlace).coordinate
    let dull = Self.dullDistances(in: loaded.shownServices, holding: question.held, from: centre)
    let shown = answer.interests[0].good.compactMap { $0.match.distance?.metres }
    #expect(shown.count >= min(5, dull.count) && shown == shown.sorted())
    for (distance, expected) in zip(shown, dull) {
      #expect(abs(distance - expected) <= 5 + expected * 0.005, "\(shown) against \(dull.prefix(shown.count))")
    }
  }

  /// How far every shown service that holds the word is at its nearest place, nearest first, in metres.
  private static func dullDistances(in services: [Service], holding word: String, from centre: Coordinate) -> [Double] {
    services.compactMap { service in
      guard service.effectiveReachModes.contains(.venue), text(of: service).contains(word)
      else { return nil }
      return service.serviceAtLocations.compactMap { place -> Double? in
        guard place.location.locationType == .physical, let latitude = place.location.latitude,
          let longitude = place.location.longitude
        else { return nil }
        return haversine(centre.latitude, centre.longitude, latitude, longitude)
      }.min()
    }.sorted()
  }

  private static func text(of service: Service) -> String {
    let texts = [
      service.name, service.organization.name, service.description ?? "", service.eligibilityDescription ?? "",
    ]
    return (texts + service.interests + service.attributes.map(\.taxonomyTerm.name)).joined(separator: "\n")
      .lowercased()
  }

  /// Metres on a sphere of 6,371 km.
  private static func haversine(
    _ latitude: Double, _ longitude: Double, _ otherLatitude: Double, _ otherLongitude: Double
  )
    -> Double
  {
    let radians = Double.pi / 180
    let half = sin((otherLatitude - latitude) * radians / 2)
    let halfAcross = sin((otherLongitude - longitude) * radians / 2)
    let part = half * half + cos(latitude * radians) * cos(otherLatitude * radians) * halfAcross * halfAcross
    return 2 * 6_371_000 * asin(min(1, part.squareRoot()))
  }
}
