import Geography
import Places

/// A place that is certain, as JSON.
struct ResolvedPlaceJSON: JSONWritable {
  let label: String
  /// Asking for this gives exactly this place.
  let query: String
  let latitude: Double
  let longitude: Double
  let precision: String
  let uncertaintyMetres: Int
  let districtCode: String?
  let districtName: String?
  let notes: [String]

  init(_ place: ResolvedPlace) {
    label = place.label
    query = place.query
    latitude = place.coordinate.latitude
    longitude = place.coordinate.longitude
    precision = place.precision.rawValue
    uncertaintyMetres = Int(place.uncertainty.metres.rounded())
    districtCode = place.districtCode
    districtName = place.districtName
    notes = place.notes.map(\.message)
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("district_code", districtCode)
      writer.member("district_name", districtName)
      writer.member("label", label)
      writer.member("latitude", latitude)
      writer.member("longitude", longitude)
      writer.member("notes", notes)
      writer.member("precision", precision)
      writer.member("query", query)
      writer.member("uncertainty_metres", uncertaintyMetres)
    }
  }
}
