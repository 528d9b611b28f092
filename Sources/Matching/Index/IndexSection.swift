/// The sections of an index file, in the order they stand in it. `IndexFile` draws what each holds.
enum IndexSection: Int, CaseIterable, Sendable {
  case pages, superpages, coordinates, attributes, services, listingIdentifiers, serviceIdentifiers
  case facts, furtherFacts, factSets, statedStarts, statedFacts, timeStarts, times, factKeyStarts, factKeyBytes
  case areaStarts, areas, districtStarts, districtBytes
  case termSlots, terms, termBytes, greatestImpacts, blocks, postings

  /// As it is called in a message about a damaged file.
  var name: String { "\(self) section" }
}
