import Foundation
import OpenReferral
import Schedules

/// One introduction that can be made: a service at a location, or a service over the area it travels.
///
/// It is the unit the engine finds. The standard's words would be ServiceAtLocation or Service with ServiceArea;
/// one word for both keeps the engine and the answer simple. A service with two locations and a travel area is three
/// listings; the answer shows a person the best of them.
///
/// It never changes. It is a class because a service has so many fields that counting the references of a copy cost
/// more than finding the listing.
public final class Listing: Hashable, Sendable {
  /// Identity, derived from the service's and, where there is one, the ServiceAtLocation's, which by itself some feeds
  /// give twice. Ties in an answer are broken by it, so it must not depend on the order of import.
  public let id: UUID
  public let service: Service
  /// Where to go; nil unless `reach` is `.venue` or `.unplaced` with a known address.
  public let location: Location?
  public let reach: Reach
  /// Where the record came from.
  public let source: RecordSource
  /// How long ago somebody checked it, as of the day it was made for.
  public let freshness: Freshness
  /// What people said the service is about beside its text.
  public let tags: [InterestTag]
  /// When it takes place, as far as that can be computed.
  public let timetable: Timetable

  public init(
    id: UUID, service: Service, location: Location?, reach: Reach, source: RecordSource,
    freshness: Freshness = .unknown, tags: [InterestTag] = []
  ) {
    self.id = id
    self.service = service
    self.location = location
    self.reach = reach
    self.source = source
    self.freshness = freshness
    self.tags = tags
    timetable = Timetable(of: service)
  }

  public static func == (one: Listing, other: Listing) -> Bool {
    one === other
      || one.id == other.id && one.service == other.service && one.location == other.location
        && one.reach == other.reach && one.source == other.source && one.freshness == other.freshness
        && one.tags == other.tags
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
