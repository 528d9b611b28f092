import OpenReferral

/// Says where a location is.
public enum AddressWording {
  /// "Orrell Rooms, Mill Lane, Orrell, WN5 8LZ"; "online" for a virtual one; "place not stated" when nothing is known.
  public static func phrase(for location: Location) -> String {
    if location.locationType == .virtual { return "online or by phone" }
    var parts = [location.name].compactMap { $0 }
    for address in location.addresses {
      for part in [address.address1, address.city, address.region, address.postalCode].compactMap({ $0 })
      where !parts.contains(part) {
        parts.append(part)
      }
    }
    return parts.isEmpty ? "place not stated" : parts.joined(separator: ", ")
  }
}
