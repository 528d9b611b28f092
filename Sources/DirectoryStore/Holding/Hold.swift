import Foundation
import GRDB

/// A service that is kept and not published, until a person decides.
///
/// While it is held, it reads as inactive (see `StoredService.isHeld`), so that it leaves no trace in any answer.
/// Holding and releasing are changes: each makes a generation and an entry in the change log.
public struct Hold: Hashable, Sendable {
  /// What was suspicious.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Too many organisations give the same telephone number or web address.
    case sharedContact = "shared contact"
    /// A name one edit away from that of a service known before, with other contact details.
    case similarName = "similar name"
    /// The provider asked not to be shown any more.
    case withdrawn
  }

  /// What a person said of it.
  public enum Decision: String, Hashable, Sendable, CaseIterable {
    /// It may be shown; remembered as long as its name, organisation and contact details stay the same.
    case released
    /// It is never shown, whatever becomes of its content.
    case keptOut = "kept out"
  }

  public var serviceID: UUID
  public var rule: Rule
  /// What was found, in a few words: "0161 496 0999, given by 500 organisations".
  public var found: String
  /// Nil while it waits for one.
  public var decision: Decision?
  /// The name of the service.
  public var name: String
  /// The key of its source.
  public var source: String
  /// The source's identifier of the record.
  public var sourceIdentifier: String

  public init(
    serviceID: UUID, rule: Rule, found: String, decision: Decision?, name: String, source: String,
    sourceIdentifier: String
  ) {
    self.serviceID = serviceID
    self.rule = rule
    self.found = found
    self.decision = decision
    self.name = name
    self.source = source
    self.sourceIdentifier = sourceIdentifier
  }

  /// SQL: true where the row of `hold` keeps its service from being shown. Whatever is not plainly a release does.
  static let isWithheld = "hold.service_id IS NOT NULL AND hold.decision IS NOT '\(Decision.released.rawValue)'"

  static let columns =
    "service_record.service_id, rule, found, decision, service.name, source, source_identifier"
  static let tables = "hold JOIN service_record USING (service_id) JOIN service USING (row)"

  /// Reads a row of `columns`.
  init(from row: inout ColumnReader) throws {
    serviceID = try row.next()
    rule = try row.word()
    found = try row.next()
    decision = try row.wordIfPresent()
    name = try row.next()
    source = try row.next()
    sourceIdentifier = try row.next()
  }
}
