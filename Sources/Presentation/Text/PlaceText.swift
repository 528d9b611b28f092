import Foundation
import Geography
import Places

/// A place as understood, or the choice of places, as text.
public enum PlaceText {
  /// The outcome of looking a place up. `command` is what a person types before a place: "--near" or "doorstep places".
  public static func describe(_ resolution: PlaceResolution, command: String, in layout: inout TextLayout) {
    switch resolution {
    case .resolved(let place): describe(place, in: &layout)
    case .ambiguous(let places): offer(places, command: command, in: &layout)
    case .notFound(let place): explain(place, command: command, in: &layout)
    }
  }

  private static func describe(_ place: ResolvedPlace, in layout: inout TextLayout) {
    layout.paragraph("Near \(place.label): \(certainty(of: place)).")
    for note in place.notes { layout.paragraph(note.message) }
  }

  /// Where a place lies, in the forms other systems use.
  public static func detail(_ place: ResolvedPlace, in layout: inout TextLayout) {
    let coordinate = place.coordinate
    layout.paragraph(String(format: "%.5f, %.5f", coordinate.latitude, coordinate.longitude), lead: "Coordinates: ")
    layout.paragraph("\(Int(place.uncertainty.metres.rounded(.up))) metres", lead: "Uncertainty: ")
    layout.paragraph(place.precision.rawValue, lead: "Precision: ")
    if let name = place.districtName, let code = place.districtCode {
      layout.paragraph("\(name) (\(code))", lead: "District: ")
    }
  }

  private static func offer(_ places: [ResolvedPlace], command: String, in layout: inout TextLayout) {
    layout.paragraph("There are \(places.count) places of that name. Which do you mean?")
    for place in places { offer(place.suggestion, command: command, in: &layout) }
  }

  private static func explain(_ place: UnresolvedPlace, command: String, in layout: inout TextLayout) {
    layout.paragraph(place.reason.message)
    guard !place.suggestions.isEmpty else { return }
    layout.paragraph("Did you mean:")
    for suggestion in place.suggestions { offer(suggestion, command: command, in: &layout) }
  }

  /// A place and, on a line that is never broken, what to type for it.
  private static func offer(_ suggestion: PlaceSuggestion, command: String, in layout: inout TextLayout) {
    layout.paragraph("\(suggestion.label). Type:", lead: "- ")
    layout.unbroken("\(command) \"\(suggestion.query)\"", indent: 4)
  }

  /// "the middle of the place, give or take 800 yards".
  public static func certainty(of place: ResolvedPlace) -> String {
    let isSpot = place.label.contains("(near ")
    let what =
      switch place.precision {
      case _ where isSpot: "the spot you gave"
      case .point: "the point you gave"
      case .postcode: "the middle of the postcode"
      case .outcode: "the middle of the postcode district"
      case .place: "the middle of the place"
      case .district: "the middle of the district"
      }
    return "\(what), give or take \(roughly(place.uncertainty))"
  }

  private static func roughly(_ distance: Distance) -> String {
    if distance.miles >= 0.95 { return "\(Int(distance.miles.rounded(.up))) \(distance.miles <= 1 ? "mile" : "miles")" }
    let yards = max(10, Int((distance.yards / 10).rounded(.up)) * 10)
    return "\(yards) yards"
  }
}
