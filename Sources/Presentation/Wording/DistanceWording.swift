import Geography
import Matching
import OpenReferral
import Places

/// Says how far something is, never more exactly than it is known.
///
/// Yards are only used between two surveyed points; between postcodes it is quarters of a mile; from the middle of a
/// postcode district whole miles; from a town, "in Orrell".
public struct DistanceWording: Sendable {
  /// A place the person gave counts as a point when it is this sure. A six-figure grid reference is surer than 100 m
  /// only.
  static let pointUncertainty = Distance.metres(50)

  /// Where the person is.
  let place: ResolvedPlace

  public init(from place: ResolvedPlace) { self.place = place }

  /// A phrase that completes "It is ...": "less than 50 yards away", "in Orrell".
  ///
  /// - Parameters:
  ///   - distance: in a straight line.
  ///   - precision: of the listing's own place.
  ///   - town: where the listing is, if that can be named.
  public func phrase(_ distance: Distance, precision: LocationPrecision, town: String?) -> String {
    switch max(placePrecision, precision) {
    case .point: near(distance, exact: true) + inTown(town)
    case .postcode: near(distance, exact: false) + inTown(town)
    case .area: roughly(distance, town: town)
    case .place: fromTheMiddle(distance, town: town)
    case .district, .none: town.map { "in \($0)" } ?? "somewhere in \(place.districtName ?? place.label)"
    }
  }

  /// The person's place on the listings' scale, so that the worse of the two decides.
  private var placePrecision: LocationPrecision {
    switch place.precision {
    case .point: place.uncertainty <= Self.pointUncertainty ? .point : .postcode
    case .postcode: .postcode
    case .outcode: .area
    case .place: .place
    case .district: .district
    }
  }

  private func near(_ distance: Distance, exact: Bool) -> String {
    switch distance {
    case ..<Distance.metres(45.72): exact ? "less than 50 yards away" : "within about a quarter of a mile"
    case ..<Distance.miles(0.22): exact ? "about \(yards(distance)) yards away" : "within about a quarter of a mile"
    default: "about \(miles(distance)) away"
    }
  }

  /// When one side is a postcode district, or a small area like it.
  private func roughly(_ distance: Distance, town: String?) -> String {
    if distance < .miles(1.5), let name = town ?? (placePrecision >= .area ? place.shortName : nil) {
      return "in or near \(name)"
    }
    return "about \(miles(distance)) away" + inTown(town)
  }

  private func inTown(_ town: String?) -> String { town.map { ", in \($0)" } ?? "" }

  private func fromTheMiddle(_ distance: Distance, town: String?) -> String {
    guard placePrecision >= .area else { return (town.map { "in \($0), " } ?? "") + "about \(miles(distance)) away" }
    if let town, town == place.shortName { return "in \(town)" }
    if distance < .miles(0.75) { return "in or near \(place.shortName)" }
    return (town.map { "in \($0), " } ?? "") + "about \(miles(distance)) from the middle of \(place.shortName)"
  }

  /// To the next ten under a hundred, then to the next fifty.
  private func yards(_ distance: Distance) -> Int {
    let step = distance.yards < 100 ? 10.0 : 50.0
    return Int((distance.yards / step).rounded() * step)
  }

  /// Quarters under a mile, halves under three, then whole miles.
  private func miles(_ distance: Distance) -> String {
    switch distance.miles {
    case ..<0.375: "a quarter of a mile"
    case ..<0.625: "half a mile"
    case ..<0.875: "three quarters of a mile"
    case ..<1.25: "1 mile"
    case ..<2.75: Self.halves(distance.miles)
    default: "\(Int(distance.miles.rounded())) miles"
    }
  }

  private static func halves(_ miles: Double) -> String {
    let halves = Int((miles * 2).rounded())
    return halves.isMultiple(of: 2) ? "\(halves / 2) miles" : "\(halves / 2).5 miles"
  }
}

extension ResolvedPlace {
  /// The name without its district: "Orrell" of "Orrell, Wigan".
  public var shortName: String {
    String(label.unicodeScalars.prefix { $0 != "," })
  }
}
