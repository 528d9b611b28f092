extension PlaceScan {
  /// Finds the pages that can hold a match, in their order, and how near each comes.
  mutating func rulePages() {
    for superpage in view.superpages.indices {
      let first = superpage * IndexFormat.superpageSize
      let pages = first..<min(first + IndexFormat.superpageSize, view.pages.count)
      let isVenue = pages.upperBound * IndexFormat.pageSize <= view.venueEnd
      switch verdict(view.superpages[superpage], isVenue: isVenue) {
      case .ruledOut: break
      case .far(let least): for page in pages { ruleFar(page, least) }
      case .mixed: for page in pages { rule(page) }
      }
    }
    work.pages += admittedCount
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
    if view.pages[number].kinds & query.kinds != 0 { admit(number, nearest: least, isCut: false) }
  }

  private mutating func rule(_ number: Int) {
    let page = view.pages[number]
    guard page.kinds & query.kinds != 0 else { return }
    let first = number * IndexFormat.pageSize
    if !query.place.isGiven {
      admit(number, nearest: 0, isCut: false)
    } else if first < view.venueEnd {
      let least = leastSquare(of: page)
      guard least <= query.place.farthestPage else { return }
      let isCut = query.place.radius != nil && greatestSquare(of: page) > query.place.wholePage
      admit(number, nearest: least, isCut: isCut)
    } else if first < view.travellerEnd {
      if leastSquare(of: page) == 0 { admit(number, nearest: 0, isCut: false) }
    } else {
      admit(number, nearest: .greatestFiniteMagnitude, isCut: false)
    }
  }

  @inline(__always)
  private mutating func admit(_ number: Int, nearest least: Float, isCut: Bool) {
    nearest[number] = least
    self.isCut[number] = isCut
    admitted[admittedCount] = UInt32(number)
    admittedCount += 1
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
