import Access
import Doorstep
import Foundation

/// The file of keys and records beside the directory.
struct AccessFile {
  private let folder: URL

  init(_ options: DirectoryOptions) { folder = options.folder }

  /// The file, if there is one; nil when no key was ever made and nothing put on record.
  ///
  /// - Throws: `Outcome` with code 4 when it cannot be used.
  func existing() throws -> AccessDatabase? {
    guard FileManager.default.fileExists(atPath: AccessDatabase.file(in: folder).path) else { return nil }
    return try Self.wording { try AccessDatabase(in: folder) }
  }

  /// The file, made when there is none. Throws the same.
  func made() throws -> AccessDatabase {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try Self.wording { try AccessDatabase(in: folder) }
  }

  /// The file, made when there is none, once shortlists that have run out are gone from it. Throws the same.
  func swept() throws -> AccessDatabase {
    let access = try made()
    try Self.wording {
      if try access.removeExpiredShortlists() > 0 { try access.compact() }
    }
    return access
  }

  /// Says which records of a source their provider has had erased. Throws as `existing` does.
  func erased(from source: String) throws -> ErasureQuestion {
    let tombstones = try existing().map { access in try Self.wording { try access.tombstones() } } ?? []
    guard !tombstones.isEmpty else { return { _, _ in false } }
    return { identifier, service in
      tombstones.contains(Tombstone(source: source, identifier: identifier))
        || service.map { tombstones.contains(Tombstone(service: $0)) } ?? false
    }
  }

  /// - Throws: `Outcome` for an `AccessError`: code 2 for what was asked wrongly, 4 for all others.
  static func wording<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as AccessError {
      throw Outcome(error.reason == .invalid ? .usage : .refused, error.description)
    }
  }
}
