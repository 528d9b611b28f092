import DirectoryStore
import Foundation
import Matching
import OpenReferral
import Synchronization

/// Services read lately, so that what is shown often is not read from the file each time.
final class ServiceShelf: Sendable {
  /// How many services it holds; beyond that it is emptied. A service takes some kilobytes, and as
  /// much again when its texts have been read.
  private static let capacity = 4096

  private struct Held {
    var version: DirectoryVersion?
    /// The day whose freshness they have.
    var today = ""
    /// Nil for one that is damaged or not there.
    var services: [UUID: ShelvedService?] = [:]
  }

  /// Told once of each record that is withheld because it is damaged.
  private let notice: @Sendable (String) -> Void
  private let held = Mutex(Held())

  private let today: @Sendable () -> String

  /// - Parameter today: says the day that freshness is reckoned from, `yyyy-MM-dd`.
  init(today: @escaping @Sendable () -> String, notice: @escaping @Sendable (String) -> Void) {
    self.today = today
    self.notice = notice
  }

  /// The services with these ids as `reader` has them; damaged and absent ones are left out.
  ///
  /// - Parameter version: of the reader: what another version held is forgotten.
  func services(_ identifiers: Set<UUID>, from reader: DirectoryReader, _ version: DirectoryVersion) throws
    -> [UUID: ShelvedService]
  {
    let today = today()
    var found = held.withLock { held in
      held.version == version && held.today == today
        ? identifiers.reduce(into: [UUID: ShelvedService?]()) { $0[$1] = held.services[$1] } : [:]
    }
    let missing = identifiers.subtracting(found.keys)
    guard !missing.isEmpty else { return found.compactMapValues { $0 } }
    let stored = try reader.services(Array(missing))
    for record in stored.damaged { notice(record.description) }
    var read = missing.reduce(into: [UUID: ShelvedService?]()) { $0.updateValue(nil, forKey: $1) }
    let builder = ListingBuilder(today: today)
    for service in stored.services { read.updateValue(ShelvedService(service, builder), forKey: service.service.id) }
    put(read, version, today)
    found.merge(read) { $1 }
    return found.compactMapValues { $0 }
  }

  private func put(_ read: [UUID: ShelvedService?], _ version: DirectoryVersion, _ today: String) {
    held.withLock { held in
      let isOld = held.version != version || held.today != today
      if isOld || held.services.count + read.count > Self.capacity { held = Held(version: version, today: today) }
      held.services.merge(read) { $1 }
    }
  }
}
