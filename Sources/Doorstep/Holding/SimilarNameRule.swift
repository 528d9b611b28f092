import DirectoryStore
import Geography

/// Finds new services whose name is one edit away from that of a trusted one, with other contact details: "Orrell Dog
/// Wa1kers".
///
/// Evidence: among the 10,993 names of the real files of ../shared/data and the sample, 38 pairs from different sources
/// are one edit apart, all of them honest: "Denton Library" and "Fenton Library", "Sale" and "Hale". In one of them
/// both give contact details, The Tutor Trust and The Tudor Trust, of Manchester and London. So both must give some,
/// different ones, and two that are known to stand far apart are two.
struct SimilarNameRule {
  /// Names shorter than this are too often alike by chance.
  static let fewestLetters = 8
  /// What stands further apart than this is not taken for one another; the usual reach of a search.
  static let furthest = Distance.miles(25)
  /// How many new services are compared in one walk; what bounds the memory.
  static let servicesAtATime = 20_000

  /// The findings, by the order of the new services in the walk. Walks once; where there is something to compare, twice
  /// for every 20,000 new services.
  func findings(among services: SharedContactRule.Services) throws -> [HoldFinding] {
    var findings: [HoldFinding] = []
    var done = 0
    while let batch = try batch(from: done, among: services) {
      findings += try batch.findings(among: services)
      done += Self.servicesAtATime
    }
    return findings
  }

  /// The new services from a number on that may take after others; nil when there are no more, or nobody is trusted.
  private func batch(from start: Int, among services: SharedContactRule.Services) throws -> SimilarNameBatch? {
    var index = 0
    var batch: [ServiceFacts] = []
    var isAnyTrusted = false
    try services { facts in
      guard facts.isPublished else { return }
      isAnyTrusted = isAnyTrusted || facts.isTrusted
      guard facts.isNew, !facts.allContacts.isEmpty else { return }
      if index >= start, batch.count < Self.servicesAtATime { batch.append(facts) }
      index += 1
    }
    return batch.isEmpty || !isAnyTrusted ? nil : SimilarNameBatch(batch)
  }
}
