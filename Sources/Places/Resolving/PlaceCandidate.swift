/// One bearer of a name that was typed.
struct PlaceCandidate {
  let target: NameEntry.Target
  /// Its own name, folded, whatever was typed.
  let name: String
  /// The name typed is only the first part of its name.
  let isShort: Bool
  let place: ResolvedPlace
  let people: Int
  /// The district and what holds it, smallest first; for an area: itself first.
  let areas: [Area]
  /// A place it belongs to, folded; empty for areas and where none is recorded.
  let parent: String
  /// Nil for a locality.
  let areaLevel: Area.Level?

  /// Larger first; then by the words shown, so that the order is the same every time.
  func outranks(_ other: PlaceCandidate) -> Bool {
    people != other.people ? people > other.people : place.query < other.place.query
  }

  /// Whether this area contains that one.
  func holds(_ other: PlaceCandidate) -> Bool {
    other.areas.dropFirst().contains { $0.ordinal == areas.first?.ordinal }
  }

  /// The areas that may be named after it: those that hold it, not itself.
  var outerAreas: [Area] { areaLevel == nil ? areas : Array(areas.dropFirst()) }
}
