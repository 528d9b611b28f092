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
    try require(places < 1 << 30 && length(.pages) == pages * 28, .pages)
    try require(length(.superpages) == superpages * 28, .superpages)
    try require(length(.coordinates) == header.venuePages * IndexFormat.pageSize * 16, .coordinates)
    try require(length(.attributes) == places * 2, .attributes)
    try require(length(.services) == places * 4, .services)
    try require(length(.listingIdentifiers) == places * 16, .listingIdentifiers)
    try require(length(.serviceIdentifiers) % 16 == 0, .serviceIdentifiers)
    try require(length(.facts) == places * 4, .facts)
    try require(length(.factSets) % 8 == 0 && length(.factSets) > 0, .factSets)
    try require(length(.statedFacts) % 8 == 0, .statedFacts)
    try require(length(.factKeyStarts) % 4 == 0 && length(.factKeyStarts) > 0, .factKeyStarts)
    try require(length(.areaStarts) == (header.travellerPages * IndexFormat.pageSize + 1) * 4, .areaStarts)
    try require(length(.areas) % 32 == 0, .areas)
    try require(length(.districtStarts) % 4 == 0 && length(.districtStarts) > 0, .districtStarts)
    let slots = view.termSlots.count
    try require(length(.termSlots) == slots * 4 && slots > 1 && slots & (slots - 1) == 0, .termSlots)
    try require(length(.terms) % 8 == 0 && length(.terms) > 0, .terms)
    try require(length(.blocks) % 8 == 0 && length(.blocks) > 0, .blocks)
    try require(length(.offsets) == length(.impacts) * 2, .offsets)
  }

  private func length(_ section: IndexSection) -> Int { header.sections[section.rawValue].length }

  private func validateColumns(_ view: IndexView) throws(IndexFileError) {
    let standing = (0..<view.places).reduce(0) { $0 + (view.isHole($1) ? 0 : 1) }
    guard header.averageLength.isFinite, header.averageLength >= 1, header.listings == standing else {
      throw .damaged(file: file, part: "header")
    }
    try require(header.severalServices <= view.serviceIdentifiers.count, .serviceIdentifiers)
    let services = view.services.reduce(0, max)
    try require(view.services.isEmpty || Int(services) < view.serviceIdentifiers.count, .services)
    // One of several must be numbered as one: the search counts those in an array of that length.
    for (attributes, service) in zip(view.attributes, view.services) where attributes & ListingAttributes.several != 0 {
      try require(Int(service) < header.severalServices, .services)
    }
    for venue in stride(from: 0, to: view.coordinates.count, by: 2) {
      let place = Coordinate(latitude: view.coordinates[venue], longitude: view.coordinates[venue + 1])
      try require(place != nil, .coordinates)
    }
  }

  private func validateFacts(_ view: IndexView) throws(IndexFileError) {
    try require(view.facts.isEmpty || Int(view.facts.reduce(0, max)) < view.factSets.count - 1, .facts)
    try require(isAscending(view.factSets.map(\.firstStated), from: 0, to: view.statedFacts.count), .factSets)
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

  /// Within a term the places rise from posting to posting and stay below the number of places; no impact is 0.
  /// No term has more postings than there are listings, or its weight would be the logarithm of a negative number.
  private func validatePostings(_ view: IndexView) throws(IndexFileError) {
    try require(view.impacts.reduce(UInt8.max, min) > 0, .impacts)
    try require(view.blocks[0].firstPosting == 0, .blocks)
    try require(Int(view.blocks[view.blocks.count - 1].firstPosting) == view.offsets.count, .blocks)
    for term in 0..<(view.terms.count - 1) {
      var next = 0
      try require(view.listings(containing: term) <= header.listings, .terms)
      for block in Int(view.terms[term].firstBlock)..<Int(view.terms[term + 1].firstBlock) {
        let first = Int(view.blocks[block].firstPlace)
        let postings = (start: Int(view.blocks[block].firstPosting), end: Int(view.blocks[block + 1].firstPosting))
        try require(postings.start < postings.end && postings.end <= view.offsets.count && first >= next, .blocks)
        try require(view.offsets[postings.start] == 0, .offsets)
        for posting in (postings.start + 1)..<max(postings.end, postings.start + 1) {
          try require(view.offsets[posting] > view.offsets[posting - 1], .offsets)
        }
        next = first + Int(view.offsets[postings.end - 1]) + 1
        try require(next <= view.places, .offsets)
      }
    }
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
