import OpenReferral

/// Says for which ages something is.
public enum AgeWording {
  /// "18 and over", "up to 25", "5 to 11"; nil when no age is stated.
  public static func phrase(for service: Service) -> String? {
    switch (service.minimumAge, service.maximumAge) {
    case (let least?, let most?): least == most ? "age \(least)" : "ages \(least) to \(most)"
    case (let least?, nil): least == 0 ? "all ages" : "age \(least) and over"
    case (nil, let most?): "up to age \(most)"
    case (nil, nil): nil
    }
  }
}
