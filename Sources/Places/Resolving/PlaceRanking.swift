/// When one bearer of a name is meant without asking. Published, so that it can be argued with.
///
/// 1. An area gives way to a town of the same name (10,000 people or more): "Wigan" is the town. A wider area gives way
///    to a narrower one: "Shropshire" is the council's.
/// 2. A name that is only the first part of a longer one ("Chester" for Chester-le-Street) does not compete with a
///    full name that would win without it, nor with the only full name in a district that was given.
/// 3. A town that has ten times the people of the next bearer is meant; the others are listed in a note.
/// 4. Otherwise nobody is: all are offered, the largest first.
enum PlaceRanking {
  /// People from which a place can be meant by its name alone.
  static let town = 10_000
  /// How many times larger than the next it must be.
  static let dominance = 10

  /// The one meant, if any, and all in order: the largest first, names before first parts among equals.
  ///
  /// `isNarrowed` says that a district or the like was given and all candidates are in it.
  static func decide(
    _ candidates: [PlaceCandidate], isNarrowed: Bool
  ) -> (meant: PlaceCandidate?, inOrder: [PlaceCandidate]) {
    let ordered = withoutYieldingAreas(candidates).sorted { $0.outranks($1) }
    let fullNames = ordered.filter { !$0.isShort }
    if ordered.count == 1 || isNarrowed && fullNames.count == 1 { return (fullNames.first ?? ordered.first, ordered) }
    return (dominant(fullNames) ?? dominant(ordered), ordered)
  }

  private static func dominant(_ ordered: [PlaceCandidate]) -> PlaceCandidate? {
    guard let first = ordered.first, first.people >= town else { return nil }
    let next = ordered.dropFirst().first?.people ?? 0
    return first.people >= dominance * next ? first : nil
  }

  private static func withoutYieldingAreas(_ candidates: [PlaceCandidate]) -> [PlaceCandidate] {
    let hasTown = candidates.contains { $0.areaLevel == nil && !$0.isShort && $0.people >= town }
    return candidates.filter { candidate in
      guard let level = candidate.areaLevel else { return true }
      let narrower = candidates.contains { other in
        other.areaLevel.map { $0.rawValue < level.rawValue } ?? false && candidate.holds(other)
      }
      return !hasTown && !narrower
    }
  }
}
