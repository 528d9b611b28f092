import Foundation
import OpenReferral

/// One source and what the directory has of it.
public struct SourceSummary: Hashable, Sendable {
  public var source: RecordSource
  public var services: Int
  /// When it was last imported, to the second, whether or not anything changed. Nil when it cannot be read.
  public var lastImport: Date?
}
