import DirectoryStore

/// Finds new services that give a telephone number or web address which too many organisations give.
///
/// Organisations are counted, by name, not services: a council gives one number for all its libraries. A record that
/// names no organisation counts as one of its own.
struct SharedContactRule {
  /// Most organisations that may give the same number or address.
  ///
  /// Evidence: of the fourteen real files of ../shared/data, the most is 28 (Trafford's parks and playing fields, which
  /// name no operator and all give the leisure trust's page), then 16, 12 and 11; none of those files has telephone
  /// numbers. So the limit is nearly twice the most that is honest, and a tenth of the attack it is for (500).
  static let mostOrganizations = 50
  /// Counting stops here; more is said as "1000 or more".
  private static let mostCounted = 1_000

  /// A walk over all services of the directory.
  typealias Services = ((ServiceFacts) throws -> Void) throws -> Void

  /// The findings, in the order of the walk. Walks once; three times when something is suspicious. Memory: 2 MB and
  /// what is needed for contacts that more than `mostOrganizations` services give.
  func findings(among services: Services) throws -> [HoldFinding] {
    let suspects = try suspects(among: services)
    guard !suspects.isEmpty else { return [] }
    let counts = try organizationCounts(of: suspects, among: services)
    var findings: [HoldFinding] = []
    try services { facts in
      guard facts.isNew, facts.isPublished else { return }
      let shared = facts.publicContacts.compactMap { key in counts[key].map { (count: $0, contact: key.text) } }
      guard let worst = shared.max(by: <) else { return }
      let count = worst.count < Self.mostCounted ? "\(worst.count)" : "\(Self.mostCounted) or more"
      let found = "\(worst.contact), given by \(count) organisations"
      findings.append(HoldFinding(facts: facts, rule: .sharedContact, found: found))
    }
    return findings
  }

  /// Buckets of contacts, some of which more services give than there may be organisations. Counts services only, in a
  /// small table: several contacts may fall into one bucket, so this finds too many, never too few.
  private func suspects(among services: Services) throws -> Set<Int> {
    var counts = [UInt16](repeating: 0, count: Self.buckets)
    var suspects: Set<Int> = []
    try services { facts in
      guard facts.isPublished else { return }
      for key in facts.publicContacts {
        let bucket = Self.bucket(key)
        if counts[bucket] < Self.mostOrganizations { counts[bucket] += 1 } else { suspects.insert(bucket) }
      }
    }
    return suspects
  }

  /// How many organisations give each contact in these buckets, where more do than may.
  private func organizationCounts(of suspects: Set<Int>, among services: Services) throws -> [ContactKey: Int] {
    var organizations: [ContactKey: Set<Int>] = [:]
    try services { facts in
      guard facts.isPublished else { return }
      for key in facts.publicContacts where suspects.contains(Self.bucket(key)) {
        guard organizations[key, default: []].count < Self.mostCounted else { continue }
        organizations[key, default: []].insert(NameKey(facts.organization).hashValue)
      }
    }
    return organizations.mapValues(\.count).filter { $0.value > Self.mostOrganizations }
  }

  private static let buckets = 1 << 20

  private static func bucket(_ key: ContactKey) -> Int { key.hashValue & (buckets - 1) }
}
