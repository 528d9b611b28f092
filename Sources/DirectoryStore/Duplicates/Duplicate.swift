import Foundation
import GRDB

/// Two services of different sources that are, or may be, one and the same.
///
/// A merge changes no record. The one that is not shown reads as inactive, and fills the gaps of the one that is (see
/// `StoredService.filled`). A person's word stands above the machine's, and both outlive the records they are about.
public struct Duplicate: Hashable, Sendable {
  /// What a person said.
  public enum Decision: String, Hashable, Sendable, CaseIterable {
    case same
    case different
  }

  /// Where a pair stands.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// A person is to decide.
    case waiting
    /// The machine was sure.
    case merged
    /// A person said that they are the same.
    case same
    /// A person said that they are not.
    case different
  }

  /// One of the two.
  public struct Side: Hashable, Sendable {
    public var serviceID: UUID
    public var name: String
    /// The key of its source.
    public var source: String
    /// The source's identifier of the record.
    public var sourceIdentifier: String
  }

  /// The one that is shown when they are merged.
  public var shown: Side
  /// The one that is not.
  public var other: Side
  public var parts: [DuplicatePart]
  public var score: Double
  public var state: State
  /// Who decided, as they gave their name; nil for the machine and for a nameless person.
  public var decidedBy: String?
  /// When it was decided, or found where nobody has decided; ISO 8601.
  public var date: String

  static let selection = """
    SELECT duplicate.shown_id = duplicate.first_id, score, parts, is_clear, found_at, decision, decided_by, decided_at,
      one.service_id, one_service.name, one.source, one.source_identifier,
      two.service_id, two_service.name, two.source, two.source_identifier
    FROM duplicate
      JOIN service_record AS one ON one.service_id = first_id JOIN service AS one_service ON one_service.row = one.row
      JOIN service_record AS two ON two.service_id = second_id JOIN service AS two_service ON two_service.row = two.row
    """

  /// Reads a row of `selection`.
  init(_ row: Row) throws {
    var columns = ColumnReader(row)
    let isFirstShown: Bool = try columns.next()
    score = try columns.next()
    parts = [DuplicatePart](text: try columns.next())
    let isClear: Bool = try columns.next()
    let found: String = try columns.next()
    let decision: Decision? = try columns.wordIfPresent()
    decidedBy = try columns.next()
    date = try columns.next() ?? found
    let (first, second) = (try Side(&columns), try Side(&columns))
    (shown, other) = isFirstShown ? (first, second) : (second, first)
    state =
      switch decision {
      case .same: .same
      case .different: .different
      case nil: isClear ? .merged : .waiting
      }
  }
}

extension Duplicate.Side {
  fileprivate init(_ columns: inout ColumnReader) throws {
    serviceID = try columns.next()
    name = try columns.next()
    source = try columns.next()
    sourceIdentifier = try columns.next()
  }
}
