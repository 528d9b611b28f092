import Matching
import OpenReferral

/// Says where one listing is to be had.
public enum WhereWording {
  /// An address, or how they come to the person; never where a provider who only travels starts from.
  public static func phrase(for listing: Listing) -> String {
    let service = listing.service
    switch listing.reach {
    case .remote: return "By phone or online"
    case .travels: return "They come to you" + areas(of: service)
    case .venue, .unplaced:
      if service.hidesPlace { return "They come to you" + areas(of: service) }
      return listing.location.map { Capitals.first(of: AddressWording.phrase(for: $0)) } ?? "Place not stated"
    }
  }

  private static func areas(of service: Service) -> String {
    let areas = service.serviceAreas.map(AreaWording.phrase)
    guard !areas.isEmpty else { return "" }
    return areas.count > 6 ? ": \(areas.prefix(5).joined(separator: ", ")) and \(areas.count - 5) other areas"
      : ": " + areas.joined(separator: ", ")
  }
}
