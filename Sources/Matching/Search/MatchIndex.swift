import Foundation
import Geography
import Synchronization

/// The engine on an index file: an immutable snapshot that answers in microseconds.
///
/// It finds what `BruteForceMatcher` finds, in the same order, with the same scores to the last bit; the tests hold it to
/// that. To be shared between tasks: a query changes nothing but memory of its own, which is kept for the next.
public final class MatchIndex: Sendable {
  public let file: IndexFile
  let weights: RankingWeights
  private let budget: SearchBudget
  private let idle = Mutex<[SearchScratch]>([])

  public init(
    _ file: IndexFile, weights: RankingWeights = RankingWeights(), budget: SearchBudget = SearchBudget()
  ) {
    self.file = file
    self.weights = weights
    self.budget = budget
  }

  /// Everything that fits a query, best first; see `BruteForceMatcher.run`.
  ///
  /// Time O(pages + postings of the words within the radius). Empty for words that no listing holds.
  public func run(_ query: MatchQuery) -> IndexResults {
    file.withView { view in
      var scratch = idle.withLock { $0.popLast() } ?? SearchScratch(view)
      let results = search(query, view, &scratch)
      idle.withLock { $0.append(scratch) }
      return results
    }
  }

  private func search(_ query: MatchQuery, _ view: IndexView, _ scratch: inout SearchScratch) -> IndexResults {
    scratch.begin(limit: query.limit)
    let prepared = PreparedQuery(query, weights: weights, in: view, cursors: &scratch.cursors)
    let scan = scratch.scan(prepared, in: view, budget: budget)
    let matches = scratch.top.sorted(view.listingIdentifiers).map { entry in
      IndexMatch(
        place: Int(entry.place), listing: UUID(number: view.listingIdentifiers[Int(entry.place)]),
        service: UUID(number: view.serviceIdentifiers[Int(view.services[Int(entry.place)])]),
        words: scan.wordsPart(entry.sum), near: weights.near * entry.nearness,
        wordCoverage: prepared.askedWeight == 0 ? 1 : Double(entry.sum >> 32) / Double(prepared.askedWeight),
        distance: entry.distance < 0 ? nil : .metres(entry.distance),
        otherListings: entry.service < 0 ? 0 : Int(scratch.tallies[Int(entry.service)].matched) - 1)
    }
    return IndexResults(
      matches: matches, total: scan.total, unknownWords: prepared.unknownWords, work: scan.work,
      isComplete: scan.isComplete)
  }
}

extension SearchScratch {
  /// Runs a scan with this memory. The scan returned is to be asked for its counts only.
  fileprivate mutating func scan(_ query: PreparedQuery, in view: IndexView, budget: SearchBudget) -> PlaceScan {
    let number = self.query
    let keepsHeld = cursors.count > Self.mostBits
    return sums.withUnsafeMutableBufferPointer { sums in
      held.withUnsafeMutableBufferPointer { held in
        candidates.withUnsafeMutableBufferPointer { candidates in
          nearest.withUnsafeMutableBufferPointer { nearest in
            isCut.withUnsafeMutableBufferPointer { isCut in
              tallies.withUnsafeMutableBufferPointer { tallies in
                var scan = PlaceScan(
                  view: view, query: query, budget: budget, sums: sums, held: held, candidates: candidates,
                  nearest: nearest, isCut: isCut, tallies: tallies, queryNumber: number, keepsHeld: keepsHeld)
                scan.run(&cursors, &top)
                return scan
              }
            }
          }
        }
      }
    }
  }
}
