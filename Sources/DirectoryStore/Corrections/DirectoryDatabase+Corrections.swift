import Foundation
import GRDB
import OpenReferral

/// What people put right.
extension DirectoryDatabase {
  /// Lays a value over a field of a service, or takes the correction back with nil. The value must be fit for the
  /// field; that is for the caller to see to.
  ///
  /// A change: one new generation, unless everything reads as before. Ids that are not there are passed over.
  /// - Returns: whether anything reads differently. Throws what `importRecords` throws.
  @discardableResult public func correct(
    _ field: CorrectableField, of service: UUID, to value: String?, by person: String?, at moment: Date = Date()
  ) throws -> Bool {
    try changing { database, generation in
      let plain = try ServiceReader(ServiceTables(database: database, selection: .identifiers([service]))).read()
      guard let stored = plain.services.first else { return false }
      try database.execute(
        sql: "DELETE FROM correction WHERE service_id = ? AND field = ?", arguments: [service, field.rawValue])
      if let value {
        try database.execute(
          sql: "INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            service, field.rawValue, value, Self.sourceValue(of: field, in: stored), person,
            moment.formatted(.iso8601),
          ])
      }
      let corrected = try ServiceReader(ServiceTables(database: database, selection: .identifiers([service]))).read()
      guard corrected.services.first?.service != stored.service else { return false }
      try MergeTable.note(service, changedIn: generation, in: database)
      return true
    }
  }

  /// What the source itself says, whether or not it is corrected already.
  private static func sourceValue(of field: CorrectableField, in stored: StoredService) -> String? {
    let known = stored.corrections.first { $0.field == field }
    return known.map(\.sourceSays) ?? stored.service.value(of: field)
  }
}
