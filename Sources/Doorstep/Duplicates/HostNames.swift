/// How many differently named services give each web host.
struct HostNames {
  private let names: [String: Set<[String]>]

  /// Linear. Counts no further than it needs to.
  init(of all: [DuplicateFacts]) {
    names = all.reduce(into: [:]) { names, facts in
      for host in facts.hosts where (names[host]?.count ?? 0) < DuplicateWeights.fewNames {
        names[host, default: []].insert(facts.name)
      }
    }
  }

  /// At most `DuplicateWeights.fewNames`.
  func count(_ host: String) -> Int { names[host]?.count ?? 0 }
}
