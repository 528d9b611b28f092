import DirectoryStore
import Foundation

/// Finds the services of different sources that are, or may be, the same.
struct DuplicateFinder {
  private let all: [DuplicateFacts]
  private let scorer: DuplicateScorer

  /// - Parameter all: everything in the directory, in any order: what is rare is measured among them.
  init(_ all: [DuplicateFacts]) {
    self.all = all.sorted { $0.serviceID < $1.serviceID }
    scorer = DuplicateScorer(self.all)
  }

  /// The pairs that are clear or doubtful. Where one source says that it is closed and another that it is open, a
  /// person must see. Near linear: see `DuplicateBlocks`.
  func findings() -> [DuplicateFinding] {
    let scored = DuplicateBlocks(all, scorer.rarity).pairs().compactMap { one, other -> Scored? in
      guard all[one].isShown || all[other].isShown else { return nil }
      let parts = scorer.parts(all[one], all[other])
      return parts.score >= DuplicateWeights.doubtful ? Scored(one: one, other: other, parts: parts) : nil
    }
    let branches = branches(among: scored.filter { DuplicateScorer.isClear($0.parts) })
    return scored.map { pair in
      let isClear =
        all[pair.one].isShown && all[pair.other].isShown && DuplicateScorer.isClear(pair.parts)
        && !branches.contains(pair.one << 32 | pair.other)
      let (shown, other) = ordered(all[pair.one], all[pair.other])
      return DuplicateFinding(shown: shown, other: other, parts: pair.parts, isClear: isClear)
    }
  }

  private struct Scored {
    let one: Int
    let other: Int
    let parts: [DuplicatePart]
  }

  private struct Question: Hashable {
    let service: Int
    let source: String
  }

  /// Clear pairs that are not clear after all: one source has several such services in different places, which are
  /// branches, and only the one at the other's own postcode can be it. A register number, and a pair of which both are
  /// postal addresses, says who it is and not where.
  private func branches(among clear: [Scored]) -> Set<Int> {
    var answers: [Question: [(pair: Scored, place: Int)]] = [:]
    for pair in clear {
      answers[Question(service: pair.one, source: all[pair.other].source), default: []].append((pair, pair.other))
      answers[Question(service: pair.other, source: all[pair.one].source), default: []].append((pair, pair.one))
    }
    var branches: Set<Int> = []
    for several in answers.values where Set(several.compactMap { all[$0.place].postcode }).count > 1 {
      for (pair, _) in several where isByPlace(pair) { branches.insert(pair.one << 32 | pair.other) }
    }
    return branches
  }

  private func isByPlace(_ pair: Scored) -> Bool {
    let (one, other) = (all[pair.one], all[pair.other])
    return one.postcode != other.postcode && !(one.isPostal && other.isPostal)
      && !pair.parts.contains { $0.name == .number && $0.value > 0 }
  }

  /// The one to show first: the fuller one, of equals the one with the lower id.
  private func ordered(_ one: DuplicateFacts, _ other: DuplicateFacts) -> (shown: UUID, other: UUID) {
    if one.isShown != other.isShown {
      return one.isShown ? (one.serviceID, other.serviceID) : (other.serviceID, one.serviceID)
    }
    let isOther = one.fullness != other.fullness ? other.fullness > one.fullness : other.serviceID < one.serviceID
    return isOther ? (other.serviceID, one.serviceID) : (one.serviceID, other.serviceID)
  }
}
