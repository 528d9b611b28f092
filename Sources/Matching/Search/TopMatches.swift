/// The best matches so far, one a service: a heap with the worst of them on top.
struct TopMatches: Sendable {
  struct Entry: Sendable {
    let score: Double
    let nearness: Double
    /// In metres; negative when there is no distance.
    let distance: Double
    /// Of the scan: the text score in its lower half, the bits of the terms held in the upper.
    let sum: UInt64
    let place: UInt32
    /// The number of the service when it has several listings, -1 otherwise.
    let service: Int32

    /// Whether it comes earlier in an answer: by score, then by listing id.
    @inline(__always)
    func isBefore(_ other: Entry, _ listings: ListingOrder) -> Bool {
      score != other.score
        ? score > other.score : listings[place] < listings[other.place]
    }
  }

  private var heap: [Entry] = []
  private var capacity = 0

  /// Empties it for a query that wants at most `capacity` matches.
  mutating func reset(capacity: Int) {
    heap.removeAll(keepingCapacity: true)
    self.capacity = max(capacity, 0)
  }

  /// The score a match must reach to come in: that of the worst when it is full. It may also have to win a tie.
  @inline(__always)
  var threshold: Double { heap.count < capacity ? -.infinity : heap.first?.score ?? .infinity }

  /// Takes a match in when it is among the best, in the place of the service's other one or of the worst.
  /// Time O(log k), for services with several listings O(k).
  ///
  /// - Parameter listings: of the search.
  mutating func add(_ entry: Entry, _ listings: ListingOrder) {
    if entry.service >= 0, let other = heap.firstIndex(where: { $0.service == entry.service }) {
      if entry.isBefore(heap[other], listings) {
        heap[other] = entry
        sink(other, listings)
      }
    } else if heap.count < capacity {
      heap.append(entry)
      rise(heap.count - 1, listings)
    } else if let worst = heap.first, entry.isBefore(worst, listings) {
      heap[0] = entry
      sink(0, listings)
    }
  }

  /// The matches, best first. What is there is no heap any more: the next query begins with `reset`.
  mutating func sorted(_ listings: ListingOrder) -> [Entry] {
    heap.sort { $0.isBefore($1, listings) }
    return heap
  }

  /// Moves an entry down, away from the worst, until it is worse than those below it.
  private mutating func sink(_ start: Int, _ listings: ListingOrder) {
    var parent = start
    while true {
      var worst = 2 * parent + 1
      guard worst < heap.count else { return }
      if worst + 1 < heap.count, heap[worst].isBefore(heap[worst + 1], listings) { worst += 1 }
      guard heap[parent].isBefore(heap[worst], listings) else { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }

  private mutating func rise(_ start: Int, _ listings: ListingOrder) {
    var child = start
    while child > 0, heap[(child - 1) / 2].isBefore(heap[child], listings) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }
}
