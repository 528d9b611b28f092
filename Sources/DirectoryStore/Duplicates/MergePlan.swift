import Foundation

/// Which services are merged into which, as it follows from pairs that are the same and pairs that are not.
struct MergePlan {
  /// Two services that are the same.
  struct Pair: Hashable {
    let shown: UUID
    let other: UUID
  }

  /// By each service that is not shown, the one that is shown for it.
  private(set) var shown: [UUID: UUID] = [:]
  private var groups: [UUID: [UUID]] = [:]
  private var groupOf: [UUID: UUID] = [:]
  private let apart: [UUID: Set<UUID>]

  /// Joins what is the same into groups, in the order given, so that what stands first counts most; a pair that would
  /// bring together two that a person called different is passed over. Of a group the one is shown that its pairs name
  /// most often as shown against as not; of equals the one with the lowest id.
  ///
  /// Time O(n log n) for groups of a few.
  init(same: [Pair], different: [Pair]) {
    var apart: [UUID: Set<UUID>] = [:]
    for pair in different {
      apart[pair.shown, default: []].insert(pair.other)
      apart[pair.other, default: []].insert(pair.shown)
    }
    self.apart = apart
    var votes: [UUID: Int] = [:]
    for pair in same where join(pair.shown, pair.other) {
      votes[pair.shown, default: 0] += 1
      votes[pair.other, default: 0] -= 1
    }
    for members in groups.values {
      let first = members.min { one, other in
        let (ones, others) = (votes[one] ?? 0, votes[other] ?? 0)
        return ones != others ? ones > others : one < other
      }
      for member in members where member != first { shown[member] = first }
    }
  }

  /// False when the two may not be together.
  private mutating func join(_ one: UUID, _ other: UUID) -> Bool {
    let (left, right) = (groupOf[one] ?? one, groupOf[other] ?? other)
    if left == right { return true }
    let (here, there) = (groups[left] ?? [one], groups[right] ?? [other])
    let strangers = here.reduce(into: Set<UUID>()) { $0.formUnion(apart[$1] ?? []) }
    guard strangers.isDisjoint(with: there) else { return false }
    groups[right] = nil
    groups[left] = here + there
    for member in here + there { groupOf[member] = left }
    return true
  }
}
