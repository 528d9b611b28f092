import DirectoryStore
import Geography

/// Some new services, ready to be compared with the trusted ones.
struct SimilarNameBatch {
  private struct Entry {
    let hash: UInt64
    let service: Int
  }

  private let services: [ServiceFacts]
  private let names: [NameKey]
  /// Neighbours of all names, by hash.
  private let entries: [Entry]

  init(_ services: [ServiceFacts]) {
    self.services = services
    names = services.map { NameKey($0.name) }
    entries = names.enumerated().flatMap { index, name in
      Self.isComparable(name) ? name.neighbourHashes.map { Entry(hash: $0, service: index) } : []
    }.sorted { $0.hash < $1.hash }
  }

  /// One finding for each service that takes after a trusted one; the first such one is named. One walk.
  func findings(among all: SharedContactRule.Services) throws -> [HoldFinding] {
    var originals: [Int: ServiceFacts] = [:]
    guard !entries.isEmpty else { return [] }
    try all { trusted in
      guard trusted.isTrusted, trusted.isPublished else { return }
      for index in candidates(for: NameKey(trusted.name)) where takesAfter(trusted, services[index]) {
        let known = originals[index]
        if known.map({ trusted.name < $0.name }) ?? true { originals[index] = trusted }
      }
    }
    return originals.keys.sorted().compactMap { index in
      originals[index].map {
        HoldFinding(facts: services[index], rule: .similarName, found: "one letter from \($0.name)")
      }
    }
  }

  private static func isComparable(_ name: NameKey) -> Bool { name.bytes.count >= SimilarNameRule.fewestLetters }

  /// The services whose names are one edit from a name.
  private func candidates(for name: NameKey) -> Set<Int> {
    guard Self.isComparable(name) else { return [] }
    var found: Set<Int> = []
    for hash in name.neighbourHashes {
      for entry in entries[start(of: hash)...].prefix(while: { $0.hash == hash })
      where !found.contains(entry.service) && names[entry.service].isNear(name) {
        found.insert(entry.service)
      }
    }
    return found
  }

  /// The first entry whose hash is not lower.
  private func start(of hash: UInt64) -> Int {
    var range = 0..<entries.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = entries[middle].hash < hash ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private func takesAfter(_ trusted: ServiceFacts, _ new: ServiceFacts) -> Bool {
    let contacts = trusted.allContacts
    return !contacts.isEmpty && contacts.isDisjoint(with: new.allContacts)
      && NameKey(trusted.organization) != NameKey(new.organization) && !isFar(trusted, new)
  }

  private func isFar(_ one: ServiceFacts, _ other: ServiceFacts) -> Bool {
    guard let here = one.coordinate, let there = other.coordinate else { return false }
    return here.distance(to: there) > SimilarNameRule.furthest
  }
}

extension ServiceFacts {
  fileprivate var coordinate: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
