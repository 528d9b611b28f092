import Foundation
import GRDB

/// How record fields become column values. UUIDs are 16-byte blobs, words and decimals text, flags 0 and 1.
extension DatabaseValue {
  static func of(_ value: (some DatabaseValueConvertible)?) -> DatabaseValue { value?.databaseValue ?? .null }

  static func of(_ word: (some RawRepresentable<String>)?) -> DatabaseValue { .of(word?.rawValue) }

  static func of(_ decimal: Decimal?) -> DatabaseValue { .of(decimal?.description) }

  /// Minus zero is stored as zero, as SQLite would do by itself; the two are equal.
  static func of(_ number: Double?) -> DatabaseValue { .of(number.map { $0 == 0 ? 0 : $0 } as Double??) }
}
