import Foundation
import GRDB

/// What is done with a shortlist once it is kept. Each says whether the organisation has one of this reference.
extension AccessDatabase {
  /// Notes something about a provider on a shortlist; empty words take the note away.
  ///
  /// - Returns: false when there is no such shortlist, or the provider is not on it.
  /// - Throws: `AccessError` for words that are too long or tell who the person is.
  public func noteOnShortlist(
    _ reference: ShortlistReference, provider: UUID, words: String, by holder: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) -> Bool {
    try Self.check(words)
    return try change(reference, .noteOnShortlist, by: holder, at: moment) { row, database in
      try database.execute(
        sql: "UPDATE shortlist_entry SET note = ? WHERE shortlist = ? AND provider = ?",
        arguments: [words, row.id, provider.uuidString.lowercased()])
      return database.changesCount > 0
    }
  }

  /// Takes a provider off a shortlist. Returns as `noteOnShortlist` does.
  public func takeOffShortlist(
    _ reference: ShortlistReference, provider: UUID, by holder: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) -> Bool {
    try change(reference, .takeOffShortlist, by: holder, at: moment) { row, database in
      try database.execute(
        sql: "DELETE FROM shortlist_entry WHERE shortlist = ? AND provider = ?",
        arguments: [row.id, provider.uuidString.lowercased()])
      return database.changesCount > 0
    }
  }

  /// Says how a shortlist ended. One that was counted as unmet before is counted anew, or no more.
  ///
  /// - Returns: false when there is no such shortlist.
  public func endShortlist(
    _ reference: ShortlistReference, _ outcome: ShortlistOutcome, by holder: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) -> Bool {
    try change(reference, .endShortlist, reason: outcome.reason?.rawValue ?? outcome.code, by: holder, at: moment) {
      row, database in
      try row.uncount(in: database)
      try database.execute(
        sql: "UPDATE shortlist SET outcome = ?, reason = ?, outcome_day = ? WHERE id = ?",
        arguments: [outcome.code, outcome.reason?.rawValue, moment.day, row.id])
      if let reason = outcome.reason {
        try Self.count(try row.facts(), reason, month: String(moment.day.prefix(7)), by: 1, in: database)
      }
      return true
    }
  }

  /// Erases a shortlist with all that was counted of it, and every byte of it. The record keeps that one was erased, by
  /// its random id.
  ///
  /// - Returns: false when there is no such shortlist.
  public func eraseShortlist(
    _ reference: ShortlistReference, by holder: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) -> Bool {
    let isErased = try change(reference, .eraseShortlist, by: holder, at: moment) { row, database in
      try row.uncount(in: database)
      try database.execute(sql: "DELETE FROM shortlist WHERE id = ?", arguments: [row.id])
      return true
    }
    if isErased { try compact() }
    return isErased
  }

  /// Removes the shortlists whose last day is over. Their bytes are gone after `compact`. What was counted stays.
  ///
  /// - Returns: how many.
  public func removeExpiredShortlists(at moment: Date = Date()) throws(AccessError) -> Int {
    let isAny = try read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM shortlist WHERE expires < ?)", arguments: [moment.day]) ?? false
    }
    guard isAny else { return 0 }
    return try write(at: moment) { record in
      let rows = try Row.fetchAll(
        record.database, sql: "SELECT id, organization FROM shortlist WHERE expires < ?", arguments: [moment.day])
      for row in rows {
        let (id, organization) = (try row.decode(String.self, atIndex: 0), try row.decode(String.self, atIndex: 1))
        try record.database.execute(sql: "DELETE FROM shortlist WHERE id = ?", arguments: [id])
        try record.append(.removeShortlist, by: .clock(for: organization), subject: id)
      }
      return rows.count
    }
  }

  private func change(
    _ reference: ShortlistReference, _ action: AuditAction, reason: String? = nil, by holder: KeyHolder,
    at moment: Date, _ body: (ShortlistRow, Database) throws -> Bool
  ) throws(AccessError) -> Bool {
    try write(at: moment) { record in
      guard let row = try Self.row(reference, of: holder.organization, on: moment, in: record.database),
        try body(row, record.database)
      else { return false }
      try record.append(action, by: holder, subject: row.id, reason: reason)
      return true
    }
  }

  private static func check(_ words: String) throws(AccessError) {
    guard words.utf8.count <= BrokerShortlist.longestNote else {
      throw AccessError(
        .invalid, expected: "a note of at most \(BrokerShortlist.longestNote) bytes",
        found: "\(words.utf8.count) bytes",
        remedy: "Shorten it.")
    }
    guard let detail = PersonalDetail.inWords(words) else { return }
    throw AccessError(
      .invalid, expected: "a note that does not tell who the person is", found: detail.words, remedy: "Take it out.")
  }
}
