import Geography

/// What must hold of an index file before a search may read it without looking at every step.
///
/// Damage is found by the checksums. The rest makes sure that not even a file made with right checksums can lead a
/// search outside its memory or into an endless loop.
struct IndexValidation {
  private let bytes: UnsafeRawBufferPointer
  private let header: IndexHeader
  private let file: String

  init(_ bytes: UnsafeRawBufferPointer, _ header: IndexHeader, file: String) {
    (self.bytes, self.header, self.file) = (bytes, header, file)
  }

  /// One pass over the file. Throws `IndexFileError.damaged` naming the first part that does not hold.
  func validate() throws(IndexFileError) {
    for (section, place) in zip(IndexSection.allCases, header.sections) {
      let bytes = UnsafeRawBufferPointer(rebasing: bytes[place.start..<place.paddedEnd])
      try require(SectionChecksum.checksum(bytes) == place.checksum, section)
    }
    // Sections begin at multiples of 64; so must the memory, for numbers of up to 16 bytes to be read in place.
    guard bytes.baseAddress.map({ UInt(bitPattern: $0) % 16 == 0 }) ?? false else {
      throw .damaged(file: file, part: "place in memory")
    }
    let view = IndexView(bytes, header)
    try validateLengths(view)
    try validateColumns(view)
    try validateFacts(view)
    try validateAreas(view)
    try validateTerms(view)
    try validatePostings(view)
  }

  private func require(_ condition: Bool, _ section: IndexSection) throws(IndexFileError) {
    guard condition else { throw .damaged(file: file, part: section.name) }
  }

  /// Every section has as many whole records as the others suppose.
  private func validateLengths(_ view: IndexView) throws(IndexFileError) {
    let pages = header.pages
    let places = pages * IndexFormat.pageSize
    let superpages = (pages + IndexFormat.superpageSize - 1) / IndexFormat.superpageSize
    try require(places < IndexFormat.placeLimit && length(.pages) == pages * 32, .pages)
    try require(length(.superpages) == superpages * 32, .superpages)
    try require(length(.coordinates) == header.venuePages * IndexFormat.pageSize * 8, .coordinates)
    try require(length(.attributes) == places * 2, .attributes)
    try require(length(.services) % 4 == 0, .services)
    try require(length(.listingIdentifiers) == places * 16, .listingIdentifiers)
    try require(length(.serviceIdentifiers) % 16 == 0, .serviceIdentifiers)
    try require(length(.facts) == places * 2, .facts)
    try require([0, places * 2].contains(length(.furtherFacts)), .furtherFacts)
    try require(length(.factSets) % 12 == 0, .factSets)
    try require(length(.statedStarts) % 4 == 0 && length(.statedStarts) > 0, .statedStarts)
    try require(length(.statedFacts) % 8 == 0, .statedFacts)
    try require(length(.timeStarts) % 4 == 0 && length(.timeStarts) > 0, .timeStarts)
    try require(length(.times) % 40 == 0, .times)
    try require(length(.factKeyStarts) % 4 == 0 && length(.factKeyStarts) > 0, .factKeyStarts)
    try require(length(.areaStarts) == (header.travellerPages * IndexFormat.pageSize + 1) * 4, .areaStarts)
    try require(length(.areas) % 32 == 0, .areas)
    try require(length(.districtStarts) % 4 == 0 && length(.districtStarts) > 0, .districtStarts)
    let slots = view.termSlots.count
    try require(length(.termSlots) == slots * 4 && slots > 1 && slots & (slots - 1) == 0, .termSlots)
    try require(length(.terms) % 8 == 0 && length(.terms) > 0, .terms)
    try require(length(.greatestImpacts) == view.terms.count - 1, .greatestImpacts)
    try require(length(.blocks) % 8 == 0 && length(.blocks) > 0, .blocks)
    try require(length(.postings) >= IndexFormat.postingMargin, .postings)
  }

  private func length(_ section: IndexSection) -> Int { header.sections[section.rawValue].length }

  private func validateColumns(_ view: IndexView) throws(IndexFileError) {
    let standing = (0..<view.places).reduce(0) { $0 + (view.isHole($1) ? 0 : 1) }
    guard header.averageLength.isFinite, header.averageLength >= 1, header.listings == standing else {
      throw .damaged(file: file, part: "header")
    }
    // The search counts services with several listings in an array of that length.
    let services = view.services.reduce(0, max)
    try require(view.services.isEmpty || Int(services) < header.severalServices, .services)
    let others = view.places - view.services.count
    try require(view.serviceIdentifiers.count == header.severalServices + others, .serviceIdentifiers)
    var before = 0
    for page in view.pages {
      try require(page.several.before == before && page.several.count <= IndexFormat.pageSize, .pages)
      before += page.several.count
    }
    try require(before == view.services.count, .services)
    for venue in stride(from: 0, to: view.coordinates.count, by: 2) {
      let (latitude, longitude) = (view.coordinates[venue], view.coordinates[venue + 1])
      let place = Coordinate(
        latitude: StoredCoordinate.degrees(latitude), longitude: StoredCoordinate.degrees(longitude))
      try require(place != nil, .coordinates)
    }
  }

  private func validateFacts(_ view: IndexView) throws(IndexFileError) {
    for place in 0..<view.places { try require(view.factSet(at: place) < view.factSets.count, .facts) }
    for set in view.factSets {
      try require(
        Int(set.stated) < view.statedStarts.count - 1 && Int(set.times) < view.timeStarts.count - 1, .factSets)
    }
    try require(isAscending(view.statedStarts, from: 0, to: view.statedFacts.count), .statedStarts)
    try require(isAscending(view.timeStarts, from: 0, to: view.times.count), .timeStarts)
    try require(isAscending(view.factKeyStarts, from: 0, to: view.factKeyBytes.count), .factKeyStarts)
  }

  private func validateAreas(_ view: IndexView) throws(IndexFileError) {
    try require(isAscending(view.areaStarts, from: 0, to: view.areas.count), .areaStarts)
    try require(isAscending(view.districtStarts, from: 0, to: view.districtBytes.count), .districtStarts)
  }

  private func validateTerms(_ view: IndexView) throws(IndexFileError) {
    let terms = view.terms.count - 1
    try require(isAscending(view.terms.map(\.start), from: 0, to: view.termBytes.count), .terms)
    try require(isAscending(view.terms.map(\.firstBlock), from: 0, to: view.blocks.count - 1), .terms)
    var full = 0
    for slot in view.termSlots where slot != 0 {
      try require((0..<terms).contains(TermTable.number(slot)), .termSlots)
      full += 1
    }
    try require(full < view.termSlots.count, .termSlots)
  }

  /// Blocks fill the section one after another, full but for the last of each term; within a term the places rise from
  /// posting to posting and stay below the number of places; no impact is 0 or above the term's greatest.
  /// No term has more postings than there are listings, or its weight would be the logarithm of a negative number.
  private func validatePostings(_ view: IndexView) throws(IndexFileError) {
    let bytes = view.postings.count - IndexFormat.postingMargin
    try require(isAscending(view.blocks.map(\.start), from: 0, to: bytes), .blocks)
    for term in 0..<(view.terms.count - 1) {
      let blocks = view.blocks(ofTerm: term)
      try require(!blocks.isEmpty, .terms)
      var next = 0
      for block in blocks {
        let (first, width) = (view.blocks[block].firstPlace, view.blocks[block].width)
        let count = view.postings(inBlock: block)
        let isFull = count == IndexFormat.blockSize
        try require(width <= 24 && first >= next && (isFull || block == blocks.upperBound - 1), .blocks)
        let bytes = count + ((count - 1) * width + 7) / 8
        try require(1...IndexFormat.blockSize ~= count && bytes == length(ofBlock: block, view), .blocks)
        next = try end(ofBlock: block, postings: count, ofTerm: term, view)
      }
      try require(view.listings(containing: term) <= header.listings, .terms)
    }
  }

  private func length(ofBlock block: Int, _ view: IndexView) -> Int {
    Int(view.blocks[block + 1].start) - Int(view.blocks[block].start)
  }

  /// The place after the last of a block, whose bytes have been found to lie in the section.
  private func end(
    ofBlock block: Int, postings count: Int, ofTerm term: Int, _ view: IndexView
  ) throws(IndexFileError) -> Int {
    let start = Int(view.blocks[block].start)
    var (least, greatest) = (UInt8.max, UInt8.min)
    for posting in start..<start + count {
      least = min(least, view.postings[posting])
      greatest = max(greatest, view.postings[posting])
    }
    try require(least > 0 && greatest <= view.greatestImpacts[term], .postings)
    guard let bytes = view.postings.baseAddress else { return 0 }
    let steps = view.steps(ofBlock: block, postings: count)
    var place = view.blocks[block].firstPlace
    for posting in 0..<(count - 1) { place += steps.step(after: posting, in: bytes) }
    try require(place < view.places, .postings)
    return place + 1
  }

  private func isAscending(_ values: some Collection<UInt32>, from first: UInt32, to last: Int) -> Bool {
    var previous = first
    for value in values {
      guard value >= previous else { return false }
      previous = value
    }
    return values.first == first && Int(previous) == last
  }
}
