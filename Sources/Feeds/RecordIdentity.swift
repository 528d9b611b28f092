import Foundation
import OpenReferral

/// The identities that imported records and their parts get: the same at every import.
enum RecordIdentity {
  /// A source's own UUID as it is; any other identifier gives one made from it and the source.
  static func service(_ identifier: String, source: RecordSource) -> UUID {
    uuid(identifier) ?? StableIdentifier.uuid(source.key, "service", identifier)
  }

  /// An organisation known only by its name: the same for all its services in a source.
  static func organization(named name: String, source: RecordSource) -> UUID {
    StableIdentifier.uuid(source.key, "organization", name.asciiLowercased)
  }

  /// A part of a service that has no identifier of its own, named by what it is: "schedule/0".
  static func part(of service: UUID, _ part: String) -> UUID {
    StableIdentifier.uuid(service.uuidString, part)
  }

  /// A UUID in its usual form of 36 signs; nil for anything else.
  static func uuid(_ text: String) -> UUID? {
    text.utf8.count == 36 ? UUID(uuidString: text) : nil
  }
}
