import OpenReferral

/// Remembers which identifiers a file has used, so that none goes in twice. About 150 bytes a record.
struct RecordLedger {
  private struct Entry {
    var location: String
    var fingerprint: Int
  }

  private var entries: [UInt128: Entry] = [:]

  /// Enters a record. Gives the problem instead when its identifier was used before: the first stays.
  mutating func enter(_ record: ServiceRecord) -> RecordProblem? {
    let key = Checksum.fnv1a128(of: record.sourceIdentifier.utf8)
    let entry = Entry(location: record.location, fingerprint: record.service.hashValue)
    guard let earlier = entries[key] else {
      entries[key] = entry
      return nil
    }
    return problem(of: record, earlier: earlier, isSame: earlier.fingerprint == entry.fingerprint)
  }

  private func problem(of record: ServiceRecord, earlier: Entry, isSame: Bool) -> RecordProblem {
    RecordProblem(
      severity: .refused, location: record.location, recordIdentifier: record.sourceIdentifier, field: "id",
      expected: isSame ? "each record once" : "an id for each record",
      found: isSame ? "the same as at \(earlier.location)" : "the id of \(earlier.location) with other content",
      remedy: isSame
        ? "Remove one of the two; the first was taken." : "Give one of the two another id; the first was taken.")
  }
}
