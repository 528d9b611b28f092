import Foundation
import GRDB
import OpenReferral

/// Takes the records of one source during an import. Valid only inside the body given to
/// `DirectoryDatabase.importRecords`; do not keep it.
///
/// Memory does not grow with the number of records.
public final class DirectoryWriter {
  let tables: ImportTables
  /// What was done so far.
  public private(set) var tally: ImportTally
  /// The first error of ours. A record may be half written, so the import must not be committed.
  private(set) var failure: (any Error)?

  init(_ tables: ImportTables, sourceChanged: Bool) {
    self.tables = tables
    tally = ImportTally()
    tally.sourceChanged = sourceChanged
  }

  /// Writes one record, unless it is there already, was there before in this import, or belongs to another source.
  ///
  /// A stored record that does not read back as it was written is written anew, and counts as changed.
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
      guard let known = try tables.record(named: sourceIdentifier), !known.isSeen else { return }
      try tables.markSeen(known.row, at: nil)
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

  func noteRemoval() { tally.removed += 1 }

  private func place(_ record: ServiceRecord) throws -> WriteOutcome {
    let rows = ServiceRows(record.service)
    let checksum: Data
    do {
      checksum = try rows.checksum(
        id: record.service.id, source: tables.source.key, sourceIdentifier: record.sourceIdentifier)
    } catch let value as UnstorableValue {
      return .refused(value.problem(in: record))
    }
    let known = try tables.record(of: record.service.id)
    if let known, known.source != tables.source.key { return .conflict(with: known.source) }
    if let known, known.checksum == checksum, !known.isDamaged {
      if !known.isSeen { try tables.markSeen(known.row, at: record.location) }
      return .unchanged
    }
    return try write(rows, of: record, checksum, over: known)
  }

  private func write(_ rows: ServiceRows, of record: ServiceRecord, _ checksum: Data, over known: KnownRecord?) throws
    -> WriteOutcome
  {
    let namesake =
      known?.sourceIdentifier == record.sourceIdentifier ? known : try tables.record(named: record.sourceIdentifier)
    if let first = [known, namesake].compactMap(\.self).first(where: \.isSeen) {
      return .duplicate(of: first.serviceID)
    }
    if let namesake, namesake.row != known?.row {
      try tables.remove(namesake)
      tally.removed += 1
    }
    guard let known else {
      try tables.add(rows, of: record, checksum)
      return .added
    }
    try tables.replace(known, with: rows, of: record, checksum)
    return .changed
  }

  /// Runs one step and keeps the first error. SQLite's are put in words here, where the body may catch them.
  func remembering<Value>(_ step: () throws -> Value) throws -> Value {
    do {
      return try DirectoryStoreError.wording(tables.file, step)
    } catch {
      failure = failure ?? error
      throw error
    }
  }
}
