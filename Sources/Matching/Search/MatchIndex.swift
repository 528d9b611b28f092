import Foundation
import Geography
import Synchronization

/// The engine on an index file: an immutable snapshot that answers in microseconds.
///
/// It finds what `BruteForceMatcher` finds, in the same order, with the same scores to the last bit; the tests hold it
/// to that. To be shared between tasks: a query changes nothing but memory of its own, which is kept for the next.
public final class MatchIndex: Sendable {
  public let file: IndexFile
  /// What has changed since the file was built; nil when nothing has.
  public let changes: IndexChanges?
  let weights: RankingWeights
  private let budget: SearchBudget
  private let idle = Mutex<[SearchScratch]>([])

  public init(
    _ file: IndexFile, changes: IndexChanges? = nil, weights: RankingWeights = RankingWeights(),
    budget: SearchBudget = SearchBudget()
  ) {
    self.file = file
    self.changes = changes
    self.weights = weights
    self.budget = budget
  }

  /// How many listings stand in it.
  public var listings: Int { file.listings - (changes?.tombstones ?? 0) + (changes?.listings ?? 0) }

  /// Everything that fits a query, best first; see `BruteForceMatcher.run`.
  ///
  /// Time O(pages + postings of the words within the radius). Empty for words that no listing holds.
  public func run(_ query: MatchQuery) -> IndexResults {
    withSegments { segments in
      var scratch = idle.withLock { $0.popLast() } ?? SearchScratch(segments)
      let results = search(query, segments, &scratch)
      idle.withLock { $0.append(scratch) }
      return results
    }
  }

  /// Calls `body` with the memory of the files, which stays valid until it returns.
  func withSegments<Result>(_ body: (IndexSegments) -> Result) -> Result {
    file.withView { main in
      guard let changes else {
        return body(
          IndexSegments(main, replaced: UnsafeBufferPointer(start: nil, count: 0), tombstones: 0, changes: nil))
      }
      return changes.replaced.words.withUnsafeBufferPointer { replaced in
        changes.file.withView { view in
          body(IndexSegments(main, replaced: replaced, tombstones: changes.replaced.count, changes: view))
        }
      }
    }
  }

  private func search(_ query: MatchQuery, _ segments: IndexSegments, _ scratch: inout SearchScratch) -> IndexResults {
    scratch.begin(limit: query.limit, countsFacets: query.countsFacets)
    let known = known(query.terms, in: segments)
    let listings = ListingOrder(segments)
    var progress = SearchProgress()
    // What is new first: it is little, and a budget that is spent on the rest must not hide it.
    if let changes = segments.changes {
      scratch.search(changes, listings, for: query, known, { $0.inChanges }, self, &progress)
    }
    scratch.search(segments.main, listings, for: query, known, { $0.inMain }, self, &progress)
    let coverage = WordCoverage(known.weighted, of: query.terms, listings: segments.listings)
    let tallies = scratch.tallies
    return IndexResults(
      matches: scratch.top.sorted(listings).map { match(of: $0, segments, coverage, tallies) },
      total: progress.total, facets: scratch.countedFacets,
      unknownWords: query.unknownWords(besides: known.weighted), work: progress.work,
      isComplete: progress.isComplete, isTotalExact: progress.isComplete && progress.isTotalExact)
  }

  func known(_ terms: [QueryTerm], in segments: IndexSegments) -> KnownTerms {
    KnownTerms(terms, in: segments, changes?.replaced ?? Tombstones())
  }

  private func match(
    of entry: TopMatches.Entry, _ segments: IndexSegments, _ coverage: WordCoverage, _ tallies: [SearchScratch.Tally]
  ) -> IndexMatch {
    let place = Int(entry.place)
    if let changes = segments.changes, place >= changes.firstPlace {
      return match(of: entry, at: place - changes.firstPlace, in: changes.view, coverage, tallies)
    }
    return match(of: entry, at: place, in: segments.main.view, coverage, tallies)
  }

  @inline(__always)
  private func match(
    of entry: TopMatches.Entry, at place: Int, in view: IndexView, _ coverage: WordCoverage,
    _ tallies: [SearchScratch.Tally]
  ) -> IndexMatch {
    IndexMatch(
      place: Int(entry.place), listing: UUID(number: view.listingIdentifiers[place]),
      service: UUID(number: view.serviceIdentifiers[view.service(at: place)]),
      isUnplaced: view.attributes[place] & ListingAttributes.unplaced != 0,
      words: weights.wordsPart(entry.sum), near: weights.near * entry.nearness,
      freshness: ListingAttributes.freshness(view.attributes[place]),
      wordCoverage: coverage.share(of: UInt32(truncatingIfNeeded: entry.sum >> 32)),
      distance: entry.distance < 0 ? nil : .metres(entry.distance),
      otherListings: entry.service < 0 ? 0 : Int(tallies[Int(entry.service)].matched) - 1)
  }

  fileprivate var limits: SearchBudget { budget }
}

/// How far a search has come, segment by segment.
private struct SearchProgress {
  var total = 0
  var work = SearchWork()
  var isComplete = true
  var isTotalExact = true
}

extension SearchScratch {
  /// Searches one segment with this memory.
  ///
  /// - Parameter number: of a term in the segment, if it is there.
  fileprivate mutating func search(
    _ segment: IndexSegment, _ listings: ListingOrder, for query: MatchQuery,
    _ known: KnownTerms, _ number: (IndexTerm) -> Int?,
    _ index: MatchIndex, _ progress: inout SearchProgress
  ) {
    cursors.removeAll(keepingCapacity: true)
    // A weight that rounds to nothing adds nothing, and a sum of 0 would look like a listing not met yet.
    for term in known.weighted where term.weight > 0 {
      guard let number = number(known[term]) else { continue }
      cursors.append(TermCursor(term, ofTerm: number, in: segment.view))
    }
    // Any order adds up to the same; with the most telling terms first a scan may pass over what lacks them.
    cursors.sort { $0.greatest > $1.greatest }
    factVerdicts.removeAll(keepingCapacity: true)
    if query.filters.facts.isActive {
      factVerdicts.append(contentsOf: repeatElement(.notAsked, count: segment.view.factSets.count))
    }
    let prepared = PreparedQuery(query, weights: index.weights, in: segment.view)
    let before = progress
    let greatestText = cursors.reduce(0) { $0 + Double($1.greatest) }
    progress = cursors.withUnsafeMutableBufferPointer { cursors in
      sums.withUnsafeMutableBufferPointer { sums in
        candidates.withUnsafeMutableBufferPointer { candidates in
          apart.withUnsafeMutableBufferPointer { apart in
            admitted.withUnsafeMutableBufferPointer { admitted in
              nearest.withUnsafeMutableBufferPointer { nearest in
                isCut.withUnsafeMutableBufferPointer { isCut in
                  tallies.withUnsafeMutableBufferPointer { tallies in
                    factVerdicts.withUnsafeMutableBufferPointer { factVerdicts in
                      facets.withUnsafeMutableBufferPointer { facets in
                        var scan = PlaceScan(
                          listings: listings, segment: segment, query: prepared, budget: index.limits, cursors: cursors,
                          sums: sums, candidates: candidates, apart: apart, admitted: admitted, nearest: nearest,
                          isCut: isCut, tallies: tallies, facets: facets, factVerdicts: factVerdicts,
                          queryNumber: self.query, greatestText: greatestText, work: before.work, total: before.total)
                        scan.run(&top)
                        return SearchProgress(
                          total: scan.total, work: scan.work, isComplete: before.isComplete && scan.isComplete,
                          isTotalExact: before.isTotalExact && scan.isTotalExact)
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
