import Foundation
import GRDB
import OpenReferral

/// Takes the records of one source during an import. Valid only inside the body given to
/// `DirectoryDatabase.importRecords`; do not keep it.
///
/// Memory does not grow with the number of records.
public final class DirectoryWriter {
  private let tables: ImportTables
  private(set) var tally: ImportTally
  /// The first error of ours. A record may be half written, so the import must not be committed.
  private(set) var failure: (any Error)?

  init(_ tables: ImportTables, sourceChanged: Bool) {
    self.tables = tables
    tally = ImportTally()
    tally.sourceChanged = sourceChanged
  }

  /// Writes one record, unless it is there already, was there before in this import, or belongs to another source.
  ///
  /// A source may give a service another identifier, or an identifier another service; the stale service is removed.
  /// Throws `DirectoryStoreError` when the file cannot be written; the import is then lost whatever the caller does.
  public func write(_ record: ServiceRecord) throws -> WriteOutcome {
    try remembering {
      let outcome = try place(record)
      tally.count(outcome)
      return outcome
    }
  }

  /// Keeps what is stored under an identifier, so that `removeUnseen` leaves it: for a record that is still listed but
  /// could not be read this time. Nothing happens when nothing is stored under it.
  public func keep(sourceIdentifier: String) throws {
    try remembering {
      guard let held = try tables.record(named: sourceIdentifier), !held.isSeen else { return }
      try tables.markSeen(held.row)
    }
  }

  /// Removes the services of this source that were not written in this import, and says how many there were.
  /// Call it at the end of a complete import; leave it out for a partial one.
  @discardableResult public func removeUnseen() throws -> Int {
    try remembering {
      let count = try tables.removeUnseen()
      tally.removed += count
      return count
    }
  }

  private func place(_ record: ServiceRecord) throws -> WriteOutcome {
    let rows = ServiceRows(record.service)
    let checksum: Data
    do {
      checksum = try rows.checksum(
        id: record.service.id, source: tables.source.key, sourceIdentifier: record.sourceIdentifier)
    } catch let value as UnstorableValue {
      return .refused(value.problem(in: record))
    }
    let held = try tables.record(of: record.service.id)
    if let held, held.source != tables.source.key { return .conflict(with: held.source) }
    if let held, held.checksum == checksum {
      if !held.isSeen { try tables.markSeen(held.row) }
      return .unchanged
    }
    return try write(rows, of: record, checksum, over: held)
  }

  private func write(_ rows: ServiceRows, of record: ServiceRecord, _ checksum: Data, over held: HeldRecord?) throws
    -> WriteOutcome
  {
    let namesake =
      held?.sourceIdentifier == record.sourceIdentifier ? held : try tables.record(named: record.sourceIdentifier)
    if let first = [held, namesake].compactMap(\.self).first(where: \.isSeen) {
      return .duplicate(of: first.serviceID)
    }
    if let namesake, namesake.row != held?.row {
      try tables.remove(namesake)
      tally.removed += 1
    }
    guard let held else {
      try tables.add(rows, of: record, checksum)
      return .added
    }
    try tables.replace(held, with: rows, of: record, checksum)
    return .changed
  }

  /// Runs one step and keeps the first error. SQLite's are put in words here, where the body may catch them.
  private func remembering<Value>(_ step: () throws -> Value) throws -> Value {
    do {
      return try DirectoryStoreError.wording(tables.file, step)
    } catch {
      failure = failure ?? error
      throw error
    }
  }
}
