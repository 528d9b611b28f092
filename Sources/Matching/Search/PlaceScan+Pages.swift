extension PlaceScan {
  /// Finds the pages that can hold a match, and how near each comes. Returns how many.
  mutating func rulePages() -> Int {
    let before = work.pages
    for superpage in view.superpages.indices {
      let first = superpage * IndexFormat.superpageSize
      let pages = first..<min(first + IndexFormat.superpageSize, view.pages.count)
      let isVenue = pages.upperBound * IndexFormat.pageSize <= view.venueEnd
      switch verdict(view.superpages[superpage], isVenue: isVenue) {
      case .ruledOut: for page in pages { nearest[page] = .infinity }
      case .far(let least): for page in pages { ruleFar(page, least) }
      case .mixed: for page in pages { rule(page) }
      }
    }
    return work.pages - before
  }

  private enum Verdict {
    case ruledOut
    /// All of its pages are to be searched, and none with the near ones.
    case far(Float)
    case mixed
  }

  private func verdict(_ superpage: IndexPage, isVenue: Bool) -> Verdict {
    guard superpage.kinds & query.kinds != 0 else { return .ruledOut }
    guard isVenue, query.place.isGiven else { return .mixed }
    let least = leastSquare(of: superpage)
    if query.place.radius == nil { return least > firstChord * firstChord ? .far(least) : .mixed }
    return least > query.place.farthestPage ? .ruledOut : .mixed
  }

  private mutating func ruleFar(_ number: Int, _ least: Float) {
    isCut[number] = false
    guard view.pages[number].kinds & query.kinds != 0 else {
      nearest[number] = .infinity
      return
    }
    nearest[number] = least
    work.pages += 1
  }

  private mutating func rule(_ number: Int) {
    let page = view.pages[number]
    nearest[number] = page.kinds & query.kinds == 0 ? .infinity : 0
    isCut[number] = false
    if query.place.isGiven, nearest[number] == 0 {
      let first = number * IndexFormat.pageSize
      if first < view.venueEnd {
        let least = leastSquare(of: page)
        nearest[number] = least > query.place.farthestPage ? .infinity : least
        isCut[number] = query.place.radius != nil && greatestSquare(of: page) > query.place.wholePage
      } else if first < view.travellerEnd {
        nearest[number] = leastSquare(of: page) > 0 ? .infinity : 0
      } else {
        nearest[number] = .greatestFiniteMagnitude
      }
    }
    if nearest[number] < .infinity { work.pages += 1 }
  }

  @inline(__always)
  private func leastSquare(of page: IndexPage) -> Float {
    page.leastSquare(query.place.x, query.place.y, query.place.z)
  }

  @inline(__always)
  private func greatestSquare(of page: IndexPage) -> Float {
    page.greatestSquare(query.place.x, query.place.y, query.place.z)
  }
}
