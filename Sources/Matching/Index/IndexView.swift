import Schedules

/// The sections of a mapped and validated index file as typed memory, for the time of one call.
///
/// Trivially copied: a query carries it in registers and no reference is counted. `IndexFile` makes it, and what
/// `IndexFile` has validated is what allows reading without checks (see `PlaceScan.accumulate`).
struct IndexView {
  let listings: Int
  /// How many services have several listings.
  let severalServices: Int
  /// The first place after the venues.
  let venueEnd: Int
  /// The first place after those who travel.
  let travellerEnd: Int
  let pages: UnsafeBufferPointer<IndexPage>
  let superpages: UnsafeBufferPointer<IndexPage>
  /// Latitude and longitude of each venue, in turn.
  let coordinates: UnsafeBufferPointer<Int32>
  let attributes: UnsafeBufferPointer<UInt16>
  let services: UnsafeBufferPointer<UInt32>
  let listingIdentifiers: UnsafeBufferPointer<UInt128>
  let serviceIdentifiers: UnsafeBufferPointer<UInt128>
  let facts: UnsafeBufferPointer<UInt16>
  let furtherFacts: UnsafeBufferPointer<UInt16>
  let factSets: UnsafeBufferPointer<FactSetRecord>
  let statedStarts: UnsafeBufferPointer<UInt32>
  let statedFacts: UnsafeBufferPointer<StatedFactRecord>
  let timeStarts: UnsafeBufferPointer<UInt32>
  let times: UnsafeBufferPointer<ScheduleRule>
  let factKeyStarts: UnsafeBufferPointer<UInt32>
  let factKeyBytes: UnsafeBufferPointer<UInt8>
  let areaStarts: UnsafeBufferPointer<UInt32>
  let areas: UnsafeBufferPointer<IndexedArea>
  let districtStarts: UnsafeBufferPointer<UInt32>
  let districtBytes: UnsafeBufferPointer<UInt8>
  let termSlots: UnsafeBufferPointer<UInt32>
  let terms: UnsafeBufferPointer<TermRecord>
  let termBytes: UnsafeBufferPointer<UInt8>
  let greatestImpacts: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<BlockRecord>
  let postings: UnsafeRawBufferPointer

  /// The sections where the header says they are, which the header's initializer has checked against the file.
  init(_ bytes: UnsafeRawBufferPointer, _ header: IndexHeader) {
    func section<Record>(_ section: IndexSection, as: Record.Type = Record.self) -> UnsafeBufferPointer<Record> {
      let place = header.sections[section.rawValue]
      let bytes = UnsafeRawBufferPointer(rebasing: bytes[place.start..<place.start + place.length])
      return bytes.assumingMemoryBound(to: Record.self)
    }
    listings = header.listings
    severalServices = header.severalServices
    venueEnd = header.venuePages * IndexFormat.pageSize
    travellerEnd = venueEnd + header.travellerPages * IndexFormat.pageSize
    pages = section(.pages)
    superpages = section(.superpages)
    coordinates = section(.coordinates)
    attributes = section(.attributes)
    services = section(.services)
    listingIdentifiers = section(.listingIdentifiers)
    serviceIdentifiers = section(.serviceIdentifiers)
    facts = section(.facts)
    furtherFacts = section(.furtherFacts)
    factSets = section(.factSets)
    statedStarts = section(.statedStarts)
    statedFacts = section(.statedFacts)
    timeStarts = section(.timeStarts)
    times = section(.times)
    factKeyStarts = section(.factKeyStarts)
    factKeyBytes = section(.factKeyBytes)
    areaStarts = section(.areaStarts)
    areas = section(.areas)
    districtStarts = section(.districtStarts)
    districtBytes = section(.districtBytes)
    termSlots = section(.termSlots)
    terms = section(.terms)
    termBytes = section(.termBytes)
    greatestImpacts = section(.greatestImpacts)
    blocks = section(.blocks)
    postings = UnsafeRawBufferPointer(section(.postings, as: UInt8.self))
  }

  /// Whether the service at a place has other listings.
  @inline(__always)
  func isOfSeveral(_ place: Int) -> Bool { countOfSeveral(place) == 1 }

  /// 1 if the service at a place has other listings, 0 if not: a number, for where a branch would guess wrong.
  @inline(__always)
  func countOfSeveral(_ place: Int) -> Int {
    let distance = IndexFormat.position(of: place) &- pages[IndexFormat.page(of: place)].several.count
    return Int(truncatingIfNeeded: UInt(bitPattern: distance) &>> UInt(Int.bitWidth - 1))
  }

  /// The number of the service at a place, of one that has other listings.
  @inline(__always)
  func severalService(at place: Int) -> Int {
    Int(services[pages[IndexFormat.page(of: place)].several.before &+ IndexFormat.position(of: place)])
  }

  /// The number of the service at a place. Services with several listings come first, then the others by place.
  func service(at place: Int) -> Int {
    guard !isOfSeveral(place) else { return severalService(at: place) }
    let several = pages[IndexFormat.page(of: place)].several
    return severalServices + place - several.before - several.count
  }

  /// The number of what the listing at a place states.
  @inline(__always)
  func factSet(at place: Int) -> Int {
    Int(facts[place]) | (furtherFacts.isEmpty ? 0 : Int(furtherFacts[place]) << 16)
  }

  /// The facts that a set states.
  func statedFacts(in set: FactSetRecord) -> Slice<UnsafeBufferPointer<StatedFactRecord>> {
    statedFacts[Int(statedStarts[Int(set.stated)])..<Int(statedStarts[Int(set.stated) + 1])]
  }

  /// When that takes place of which a set is stated.
  func times(in set: FactSetRecord) -> Slice<UnsafeBufferPointer<ScheduleRule>> {
    times[Int(timeStarts[Int(set.times)])..<Int(timeStarts[Int(set.times) + 1])]
  }

  /// How many places there are, holes included.
  var places: Int { attributes.count }

  /// Whether no listing stands at a place.
  func isHole(_ place: Int) -> Bool { attributes[place] == ListingAttributes.hole.rawValue }

  /// The number of a term; nil when no listing holds it. Expected time O(length).
  func term(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = IndexKey.hash(key)
    var slot = Int(hash) & (termSlots.count - 1)
    // Ends: validation has found an empty slot.
    while termSlots[slot] != 0 {
      let number = TermTable.number(termSlots[slot])
      if termSlots[slot] == TermTable.entry(hash: hash, number: number), isEqual(number, key) {
        return number
      }
      slot = (slot + 1) & (termSlots.count - 1)
    }
    return nil
  }

  /// The blocks of a term; the one after them exists and says where its postings end.
  func blocks(ofTerm number: Int) -> Range<Int> {
    Int(terms[number].firstBlock)..<Int(terms[number + 1].firstBlock)
  }

  /// The number of a district's code; nil when nobody travels by it. Binary search.
  func district(_ key: [UInt8]) -> UInt32? { number(of: key, districtStarts, districtBytes) }

  /// The number of a fact; nil when no listing states it. Binary search.
  func fact(_ fact: ListingFact) -> UInt32? { number(of: fact.key, factKeyStarts, factKeyBytes) }

  /// The number of a key among sorted ones.
  private func number(
    of key: [UInt8], _ starts: UnsafeBufferPointer<UInt32>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt32? {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      let found = bytes[Int(starts[middle])..<Int(starts[middle + 1])]
      if found.elementsEqual(key) { return UInt32(middle) }
      if found.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  @inline(__always)
  private func isEqual(_ term: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(terms[term].start)
    guard Int(terms[term + 1].start) - start == key.count else { return false }
    for index in key.indices where termBytes[start + index] != key[index] { return false }
    return true
  }

  func bytes(ofTerm number: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    termBytes[Int(terms[number].start)..<Int(terms[number + 1].start)]
  }
}
