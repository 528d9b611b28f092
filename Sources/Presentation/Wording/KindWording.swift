import OpenReferral

/// Names the kinds of listing.
public enum KindWording {
  /// "personal assistant": one of them, in lower case.
  public static func singular(_ kind: ListingKind) -> String {
    switch kind {
    case .group: "group"
    case .activity: "activity"
    case .service: "service"
    case .microProvider: "micro-provider"
    case .personalAssistant: "personal assistant"
    case .course: "course"
    case .volunteering: "volunteering"
    }
  }

  /// "personal assistants": several or none of them.
  public static func plural(_ kind: ListingKind) -> String {
    switch kind {
    case .activity: "activities"
    case .volunteering: "volunteering roles"
    default: singular(kind) + "s"
    }
  }
}
