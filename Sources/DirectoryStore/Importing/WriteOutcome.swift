import Foundation
import OpenReferral

/// What became of one record.
public enum WriteOutcome: Hashable, Sendable {
  /// The service is new.
  case added
  /// The service was there with other content, or with content that did not read back as it was written.
  case changed
  /// The service was there with this very content.
  case unchanged
  /// This import already wrote a record of the same identifier with other content, for the service with this id. The
  /// first is kept.
  case duplicate(of: UUID)
  /// Another source, of this key, holds a service of the same id. Theirs is kept.
  case conflict(with: String)
  /// The record holds a value that cannot be stored and read back exactly. What was stored before is kept, but not
  /// counted as written: `removeUnseen` would remove it.
  case refused(RecordProblem)
}
