import Foundation
import GRDB

/// Looks at contacts: counted, and on record before anything is shown.
extension AccessDatabase {
  /// How often a key may look in a day unless the deployment says otherwise.
  public static let usualDailyCap = 30

  /// Puts a look on record. Only when this has returned may the contact be shown.
  ///
  /// Counting and recording are one transaction, so however many ask at once no key gets beyond its cap.
  ///
  /// - Returns: how often the key may look again today, or why it may not look now.
  public func reveal(
    _ request: RevealRequest, to holder: KeyHolder, dailyCap: Int, at moment: Date = Date()
  ) throws(AccessError) -> Result<Int, RevealRefusal> {
    try write(at: moment) { record in
      let seen =
        try Int.fetchOne(
          record.database, sql: "SELECT count(*) FROM reveal WHERE access_key = ? AND day = ?",
          arguments: [holder.key, moment.day]) ?? 0
      guard seen < dailyCap else { return .failure(.capReached(cap: dailyCap)) }
      let listing = request.listing.uuidString.lowercased()
      let line = try record.append(.seeContact, by: holder, subject: listing, reason: request.reason.rawValue)
      try record.database.execute(
        sql: "INSERT INTO reveal VALUES (?, ?, ?, ?, ?)",
        arguments: [line, holder.key, listing, moment.day, request.words])
      return .success(dailyCap - seen - 1)
    }
  }
}
