import Geography

/// One record of the localities, and how it is named.
struct LocalityRecord {
  let name: String
  let parent: String
  let coordinate: Coordinate
  let people: Int
  /// Another locality of the district has the same name.
  let showsParent: Bool
  let uncertainty: Distance
  let district: Area

  /// "Orrell, Wigan", or "Newtown, Germoe, Cornwall" where Cornwall has several.
  var query: String {
    ([name] + (showsParent ? [parent] : []) + [district.name]).joined(separator: ", ")
  }

  /// A town stands for the district that bears its name ("Wigan"), and a city larger than its district for itself
  /// ("London").
  var label: String {
    let sameName = FoldedName(name) == FoldedName(district.name)
    let stands = people >= PlaceRanking.town && (sameName || people > district.people * 6 / 5)
    return stands && !showsParent ? name : query
  }

  var locality: Locality {
    Locality(
      name: name, parent: parent.isEmpty ? nil : parent, districtCode: district.code ?? "",
      districtName: district.name, coordinate: coordinate, uncertainty: uncertainty, people: people, label: label,
      query: query)
  }

  var place: ResolvedPlace {
    ResolvedPlace(
      label: label, coordinate: coordinate, precision: .place, uncertainty: uncertainty, districtCode: district.code,
      districtName: district.name, query: query, notes: [])
  }
}
