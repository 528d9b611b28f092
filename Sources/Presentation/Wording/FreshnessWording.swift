import Matching
import OpenReferral

/// Says when somebody last checked an entry. A change by its source is not a check.
public enum FreshnessWording {
  /// "3 September 2026 by Wigan community desk", or that nobody said so.
  public static func phrase(for service: Service) -> String {
    guard let date = service.assuredDate else { return "Nobody has said that they checked this" }
    return DateWording.phrase(for: date) + (service.assuredBy.map { " by \($0)" } ?? "")
  }

  /// "not checked since March 2023" of a stale entry; nil of any other.
  public static func warning(for listing: Listing) -> String? {
    guard listing.freshness == .stale, let date = listing.service.assuredDate else { return nil }
    return "not checked since \(DateWording.month(of: date))"
  }
}
