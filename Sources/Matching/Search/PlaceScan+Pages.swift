extension PlaceScan {
  /// Finds the pages that can hold a match, and how near each comes. Returns how many.
  mutating func rulePages() -> Int {
    let before = work.pages
    for superpage in view.superpages.indices {
      let first = superpage * IndexFormat.superpageSize
      let pages = first..<min(first + IndexFormat.superpageSize, view.pages.count)
      if rulesOut(view.superpages[superpage], isVenue: (pages.upperBound - 1) * IndexFormat.pageSize < view.venueEnd) {
        for page in pages { nearest[page] = .infinity }
      } else {
        for page in pages { rule(page) }
      }
    }
    return work.pages - before
  }

  private func rulesOut(_ superpage: IndexPage, isVenue: Bool) -> Bool {
    guard superpage.kinds & query.kinds != 0 else { return true }
    guard isVenue, let place = query.place else { return false }
    return superpage.leastSquare(place.x, place.y, place.z) > place.farthestPage
  }

  private mutating func rule(_ number: Int) {
    let page = view.pages[number]
    nearest[number] = page.kinds & query.kinds == 0 ? .infinity : 0
    isCut[number] = false
    if let place = query.place, nearest[number] == 0 {
      let first = number * IndexFormat.pageSize
      if first < view.venueEnd {
        let least = page.leastSquare(place.x, place.y, place.z)
        nearest[number] = least > place.farthestPage ? .infinity : least
        isCut[number] = place.radius != nil && page.greatestSquare(place.x, place.y, place.z) > place.wholePage
      } else if first < view.travellerEnd {
        nearest[number] = page.leastSquare(place.x, place.y, place.z) > 0 ? .infinity : 0
      } else {
        nearest[number] = .greatestFiniteMagnitude
      }
    }
    if nearest[number] < .infinity { work.pages += 1 }
  }
}
