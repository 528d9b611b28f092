import Geography

/// One search through an index: page by page of the ground that is asked for, near pages first.
///
/// For each run of consecutive pages the impacts of every term are added up in an array with one sum a listing; those
/// with a sum are candidates. Each candidate is filtered, measured against the radius where its page is cut by it, and
/// counted. Only one whose words could bring it among the best is measured exactly and scored. That is all: what order
/// and encoding make of it is told in design/engine.md, with what was tried instead.
struct PlaceScan {
  /// Places below this far away, beyond the uncertainty, are searched first: what they hold raises the bar for the
  /// rest.
  private static let firstPass = 3218.688
  /// Within a radius, below so many pages the bar is not worth a second pass.
  private static let pagesForTwoPasses = 48

  let listings: ListingOrder
  let segment: IndexSegment
  var view: IndexView { segment.view }
  let query: PreparedQuery
  let budget: SearchBudget
  let cursors: UnsafeMutableBufferPointer<TermCursor>
  let sums: UnsafeMutableBufferPointer<UInt64>
  let candidates: UnsafeMutableBufferPointer<UInt32>
  let apart: UnsafeMutableBufferPointer<UInt32>
  let admitted: UnsafeMutableBufferPointer<UInt32>
  let nearest: UnsafeMutableBufferPointer<Float>
  let isCut: UnsafeMutableBufferPointer<Bool>
  let tallies: UnsafeMutableBufferPointer<SearchScratch.Tally>
  /// Empty when facets are not counted.
  let facets: UnsafeMutableBufferPointer<UInt32>
  let factVerdicts: UnsafeMutableBufferPointer<FactVerdict>
  let queryNumber: UInt32
  /// The most that the words of any listing can add up to.
  let greatestText: Double

  /// Of the segments searched before, too.
  var work: SearchWork
  var total: Int
  private(set) var isComplete = true
  /// How many pages can hold a match.
  var admittedCount = 0
  /// Whether everything that matches has been counted.
  var isTotalExact = true

  /// Searches. Allocates nothing. Time O(pages + postings in the ground asked for).
  mutating func run(_ top: inout TopMatches) {
    rulePages()
    let isFewPages = query.place.radius != nil && admittedCount <= Self.pagesForTwoPasses
    guard query.place.isGiven, !isFewPages, query.weights.near > 0 else { return scan(&top) { _ in true } }
    let chord = firstChord
    scan(&top) { $0 <= chord * chord }
    for term in cursors.indices { cursors[term].rewind(view) }
    let farthest = mayPassOver ? query.farthest(reaching: top.threshold, text: greatestText) : .greatestFiniteMagnitude
    isTotalExact = isTotalExact && farthest == .greatestFiniteMagnitude
    scan(&top) { $0 > chord * chord && $0 <= farthest }
  }

  /// Whether enough has been counted to look for the best only.
  @inline(__always)
  var mayPassOver: Bool { total >= query.countsUpTo }

  /// How far the pages are that are searched first, as a straight line.
  var firstChord: Float {
    Float((Self.firstPass + query.place.uncertainty.metres) / Earth.meanRadius)
  }

  /// Scans the pages whose nearness is wanted, consecutive ones together.
  @inline(__always)
  private mutating func scan(_ top: inout TopMatches, wanted: (Float) -> Bool) {
    let most = SearchScratch.runLength / IndexFormat.pageSize
    var next = 0
    while next < admittedCount {
      var page = Int(admitted[next])
      next += 1
      guard wanted(nearest[page]) else { continue }
      let end = min(page + most, endOfPart(page) / IndexFormat.pageSize)
      var run = Run(first: page, least: nearest[page], isCut: isCut[page], kinds: view.pages[page].kinds)
      run.hasSeveral = view.pages[page].several.count > 0
      page += 1
      while page < end, next < admittedCount, admitted[next] == page, wanted(nearest[page]) {
        run.least = min(run.least, nearest[page])
        run.isCut = run.isCut || isCut[page]
        run.kinds |= view.pages[page].kinds
        run.hasSeveral = run.hasSeveral || view.pages[page].several.count > 0
        page += 1
        next += 1
      }
      guard work.postings + work.candidates < budget.steps else {
        isComplete = false
        return
      }
      search(run, to: page, &top)
    }
  }

  struct Run {
    let first: Int
    var least: Float
    var isCut: Bool
    var kinds: UInt32
    /// Whether some service there has several listings.
    var hasSeveral = false
  }

  /// The first place after the part of the file a page belongs to.
  private func endOfPart(_ page: Int) -> Int {
    let first = page * IndexFormat.pageSize
    return first < view.venueEnd ? view.venueEnd : first < view.travellerEnd ? view.travellerEnd : view.places
  }

  /// How many terms, the first ones, a listing must hold one of to reach a text score: the others together do not.
  private mutating func tellingTerms(for least: UInt32) -> Int {
    guard mayPassOver else { return cursors.count }
    var (telling, others) = (cursors.count, UInt64(0))
    while telling > 0 {
      others += cursors[telling - 1].greatest
      guard others < least else { break }
      telling -= 1
    }
    isTotalExact = isTotalExact && telling == cursors.count
    return telling
  }

  private mutating func search(_ run: Run, to end: Int, _ top: inout TopMatches) {
    let places = run.first * IndexFormat.pageSize..<end * IndexFormat.pageSize
    var found = 0
    if query.hasTerms {
      let telling = tellingTerms(for: leastText(top.threshold, mostNearness(of: run, ground(at: places.lowerBound))))
      for term in cursors.indices {
        let isTelling = term < telling
        guard isTelling || found > 0 else { break }
        accumulate(&cursors[term], places, &found, isTelling: isTelling)
      }
    } else {
      for place in 0..<places.count { candidates[place] = UInt32(place) }
      found = places.count
    }
    work.runs += 1
    work.candidates += found
    judge(found, from: places.lowerBound, run, &top)
  }
}
