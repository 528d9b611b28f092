import Foundation
import OpenReferral

/// One source and what the directory has of it.
public struct SourceSummary: Hashable, Sendable {
  public var source: RecordSource
  public var services: Int
  /// When it was last imported, to the second, whether or not anything changed. Nil when it cannot be read.
  public var lastImport: Date?
  /// Its services by the month they were last assured, `yyyy-MM`; those never assured are left out.
  public var assuredByMonth: [String: Int]
  /// How many of them are held (see `Hold`).
  public var held: Int
  /// How many are merged into others (see `Duplicate`).
  public var merged: Int
  /// How many pairs with one of them wait for a person to say whether both are the same.
  public var waitingDuplicates: Int
  /// What its last import complained of; nil where none has been counted.
  public var problems: Int?
  /// How many records its last import refused; nil likewise.
  public var refused: Int?

  /// How many of its services are of a class of freshness.
  ///
  /// - Parameter today: `yyyy-MM-dd`.
  public func count(_ freshness: Freshness, today: String) -> Int {
    let months = assuredByMonth.filter { Freshness(checked: $0.key, today: today) == freshness }
    let never = freshness == .unknown ? services - assuredByMonth.values.reduce(0, +) : 0
    return months.values.reduce(never, +)
  }
}
