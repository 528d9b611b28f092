import Foundation
import OpenReferral

/// One field of a shown service that another record of the same thing fills.
public struct FilledField: Hashable, Sendable {
  /// By its name in Open Referral UK: "description", "schedules".
  public var field: String
  /// The record it is from.
  public var serviceID: UUID
  public var source: RecordSource
}
