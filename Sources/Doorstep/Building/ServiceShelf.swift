import DirectoryStore
import Foundation
import OpenReferral
import Synchronization

/// Services read lately, so that what is shown often is not read from the file each time.
final class ServiceShelf: Sendable {
  /// How many services it holds; beyond that it is emptied. A service takes some kilobytes.
  private static let capacity = 4096

  /// Told of each record that is withheld because it is damaged.
  let notice: @Sendable (String) -> Void
  private let held = Mutex<(version: DirectoryVersion?, services: [UUID: StoredService])>((nil, [:]))

  init(notice: @escaping @Sendable (String) -> Void) { self.notice = notice }

  /// The services with these ids as `reader` has them; damaged and absent ones are left out.
  ///
  /// - Parameter version: of the reader: what another version held is forgotten.
  func services(_ identifiers: Set<UUID>, from reader: DirectoryReader, _ version: DirectoryVersion) throws
    -> [UUID: StoredService]
  {
    var found = held.withLock { held in
      guard held.version == version else { return [UUID: StoredService]() }
      return identifiers.reduce(into: [:]) { $0[$1] = held.services[$1] }
    }
    let missing = identifiers.subtracting(found.keys)
    guard !missing.isEmpty else { return found }
    let stored = try reader.services(Array(missing))
    for record in stored.damaged { notice(record.description) }
    let read = stored.services
    for stored in read { found[stored.service.id] = stored }
    held.withLock { held in
      if held.version != version || held.services.count + read.count > Self.capacity { held = (version, [:]) }
      for stored in read { held.services[stored.service.id] = stored }
    }
    return found
  }
}
