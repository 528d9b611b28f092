import Foundation
import GRDB

/// Reads the columns of one row from left to right. A column that does not hold what it should throws; GRDB's
/// subscripts would trap, and a damaged file must not take the program down.
struct ColumnReader {
  private let row: Row
  private var index: Int

  init(_ row: Row, from index: Int = 0) {
    self.row = row
    self.index = index
  }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws -> Value {
    defer { index += 1 }
    return try row.decode(Value.self, atIndex: index)
  }

  /// A value of a fixed list of words.
  mutating func word<Word: RawRepresentable<String>>() throws -> Word {
    guard let word = Word(rawValue: try next()) else { throw UnreadableColumn() }
    return word
  }

  mutating func wordIfPresent<Word: RawRepresentable<String>>() throws -> Word? {
    guard let text: String = try next() else { return nil }
    guard let word = Word(rawValue: text) else { throw UnreadableColumn() }
    return word
  }

  /// An exact decimal number, which SQLite has no type for: it is kept as text.
  mutating func decimalIfPresent() throws -> Decimal? {
    guard let text: String = try next() else { return nil }
    guard let decimal = Decimal(string: text) else { throw UnreadableColumn() }
    return decimal
  }
}

/// A column that holds something no record of ours can hold. The record is withheld and named; this goes no further.
struct UnreadableColumn: Error {}
