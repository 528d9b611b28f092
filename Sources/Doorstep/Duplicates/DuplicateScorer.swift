import DirectoryStore
import Geography

/// Scores two services by everything that speaks for or against their being the same.
struct DuplicateScorer {
  let rarity: WordRarity
  let hosts: HostNames

  init(_ all: [DuplicateFacts]) { (rarity, hosts) = (WordRarity(of: all), HostNames(of: all)) }

  /// The parts in a fixed order, those of value 0 left out. The same both ways.
  func parts(_ one: DuplicateFacts, _ other: DuplicateFacts) -> [DuplicatePart] {
    let names = NameComparison(one, other, by: rarity)
    let telling = min(1, names.rarity / DuplicateWeights.tellingRarity)
    let parts = [
      DuplicatePart(.name, name(names, telling)),
      DuplicatePart(.sameName, names.isSame ? sameName(one, other, telling) : 0),
      DuplicatePart(.related, beside(names, one, other)),
      DuplicatePart(.number, number(one, other)),
      DuplicatePart(.place, place(one, other)),
      DuplicatePart(.phone, one.phones.isDisjoint(with: other.phones) ? 0 : DuplicateWeights.samePhone),
      DuplicatePart(.web, web(one, other)),
      DuplicatePart(.subject, subject(one, other)),
    ]
    // To the hundredth, as they are shown: so the parts a person sees add up.
    return parts.map { DuplicatePart($0.name, ($0.value * 100).rounded() / 100) }.filter { $0.value != 0 }
  }

  /// Whether a pair may be merged without asking: a high score, and something besides name and subject agrees.
  static func isClear(_ parts: [DuplicatePart]) -> Bool {
    let proofs: Set<DuplicatePart.Name> = [.number, .place, .phone, .web]
    return parts.score >= DuplicateWeights.clear
      && parts.contains { proofs.contains($0.name) && $0.value >= DuplicateWeights.distances[2].value }
  }

  private func name(_ names: NameComparison, _ telling: Double) -> Double {
    let value = DuplicateWeights.otherName + names.share * (DuplicateWeights.sameName - DuplicateWeights.otherName)
    return value > 0 ? value * telling : value
  }

  private func sameName(_ one: DuplicateFacts, _ other: DuplicateFacts, _ telling: Double) -> Double {
    let isThere = one.postcode != nil && one.postcode == other.postcode
    return DuplicateWeights.sameWords * telling + (isThere ? DuplicateWeights.sameWordsThere : 0)
  }

  private func beside(_ names: NameComparison, _ one: DuplicateFacts, _ other: DuplicateFacts) -> Double {
    guard names.standsBeside else { return 0 }
    return number(one, other) > 0 ? DuplicateWeights.standsBesideWithNumber : DuplicateWeights.standsBeside
  }

  /// Of the same register. One that both give outweighs another in which they differ.
  private func number(_ one: DuplicateFacts, _ other: DuplicateFacts) -> Double {
    let both = one.numbers.keys.filter { other.numbers[$0] != nil }
    if both.contains(where: { one.numbers[$0] == other.numbers[$0] }) { return DuplicateWeights.sameNumber }
    return both.isEmpty ? 0 : DuplicateWeights.otherNumber
  }

  private func place(_ one: DuplicateFacts, _ other: DuplicateFacts) -> Double {
    if let postcode = one.postcode, postcode == other.postcode { return DuplicateWeights.samePostcode }
    guard let here = one.coordinate, let there = other.coordinate else { return area(one, other) }
    let distance = here.distance(to: there).kilometres
    let value = DuplicateWeights.distances.first { distance <= $0.upTo }?.value ?? 0
    guard one.isPostal || other.isPostal, value < 0 else { return value }
    return max(value * DuplicateWeights.postalShare, DuplicateWeights.postalLeast)
  }

  private func area(_ one: DuplicateFacts, _ other: DuplicateFacts) -> Double {
    let (here, there) = (one.areas, other.areas)
    let meets =
      !here.isDisjoint(with: there) || one.district.map(there.contains) ?? false
      || other.district.map(here.contains) ?? false
    return meets ? DuplicateWeights.sameArea : 0
  }

  private func web(_ one: DuplicateFacts, _ other: DuplicateFacts) -> Double {
    guard !one.hosts.isEmpty, !other.hosts.isEmpty else { return 0 }
    let shared = one.hosts.intersection(other.hosts).map(hosts.count).min()
    guard let names = shared else { return isOwn(one.hosts) && isOwn(other.hosts) ? DuplicateWeights.otherHost : 0 }
    if names <= 2 { return DuplicateWeights.ownHost }
    guard names < DuplicateWeights.fewNames else { return DuplicateWeights.commonHost }
    return one.pages.isDisjoint(with: other.pages) ? DuplicateWeights.sharedHost : DuplicateWeights.samePage
  }

  /// Whether none of the hosts is one that many share, such as a council's: having a page there says nothing of who it
  /// is.
  private func isOwn(_ hosts: Set<String>) -> Bool {
    hosts.allSatisfy { self.hosts.count($0) < DuplicateWeights.fewNames }
  }

  private func subject(_ one: DuplicateFacts, _ other: DuplicateFacts) -> Double {
    guard !one.subjects.isEmpty, !other.subjects.isEmpty else { return 0 }
    return one.subjects.isDisjoint(with: other.subjects)
      ? DuplicateWeights.otherSubject : DuplicateWeights.sameSubject
  }
}
