import Foundation
import GRDB

/// Which services are to be read.
enum ServiceSelection {
  case all
  case range(IdentifierRange)
  /// These, at most `ServiceSelection.most` of them. One that is not there is no error.
  case identifiers([UUID])
  /// Those of one source whose row numbers are in a range.
  case rows(ClosedRange<Int64>, of: String)

  /// The most identifiers that one query takes; SQLite allows 32,766.
  static let most = 1024

  /// What must hold of `service_record`; nil when everything is wanted.
  var condition: String? {
    switch self {
    case .all: nil
    case .range: "service_id BETWEEN ? AND ?"
    case .identifiers(let identifiers):
      "service_id IN (\(Array(repeating: "?", count: Self.slots(for: identifiers.count)).joined(separator: ",")))"
    // The plus sign keeps SQLite from walking the whole source by its index.
    case .rows: "service_record.row BETWEEN ? AND ? AND +source = ?"
    }
  }

  /// The values for the question marks of the condition.
  var arguments: StatementArguments {
    switch self {
    case .all: []
    case .range(let range): [range.lowest, range.highest]
    case .rows(let rows, let source): [rows.lowerBound, rows.upperBound, source]
    case .identifiers(let identifiers):
      StatementArguments(
        (0..<Self.slots(for: identifiers.count)).map { slot in
          identifiers.isEmpty ? nil : IdentifierRange(identifiers[min(slot, identifiers.count - 1)]).lowest
        })
    }
  }

  /// Powers of four, the last identifier filling up: so that few different statements are prepared and kept.
  private static func slots(for count: Int) -> Int {
    var slots = 1
    while slots < count { slots *= 4 }
    return slots
  }
}
