import Doorstep
import Matching
import OpenReferral

/// The search form as somebody filled it in. Kept as typed, so that every page can show it again.
///
/// | name | holds |
/// | --- | --- |
/// | `interest` | several, parted by commas, semicolons or new lines |
/// | `near` | a postcode or place |
/// | `within` | how far: "3 miles", "15 minutes"; empty for no wish |
/// | `kind` | may come several times: `ListingKind` |
/// | `free` | `yes` or nothing |
/// | `day` | may come several times: `monday` to `sunday` |
/// | `by` | how they get about: `TravelMode` |
/// | `sort` | `best` or `nearest` |
/// | `page` | 1 to 20 |
/// | `list` | the shortlist that ticked results are added to: see `Shortlist` |
public struct FindForm: Hashable, Sendable {
  public var interest = ""
  public var near = ""
  public var within = ""
  public var kinds: Set<ListingKind> = []
  public var isFree = false
  public var days: Set<Weekday> = []
  public var travelMode = TravelMode.onFoot
  public var order = MatchOrder.best
  public var page = 1
  public var list = ""
  /// True when it came in the body of a request: then no page may put its answers into an address.
  public var isPrivate = false

  public init() {}

  /// Every name that may occur.
  public static let parameterNames: Set<String> = [
    "interest", "near", "within", "kind", "free", "day", "by", "sort", "page", "list",
  ]
  /// The names that may occur more than once.
  public static let repeatableNames: Set<String> = ["kind", "day"]

  /// What the form asks for, ready for `ConnectionFinder.answer`.
  ///
  /// One interest is answered with ten results, several with five each.
  public var request: SearchRequest {
    let interests = interest.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
    let isSingle = !interest.unicodeScalars.contains { $0 == "," || $0 == ";" } && interests.count <= 1
    return SearchRequest(
      interests: interests.filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) },
      near: near.isEmpty ? nil : near, within: within.isEmpty ? nil : within, travelMode: travelMode,
      filters: MatchFilters(kinds: kinds, onlyFree: isFree, weekdays: days), order: order,
      limit: isSingle ? 10 : 5, page: page)
  }

  /// True when any choice beyond interest, place and distance was made.
  var hasChoices: Bool {
    !kinds.isEmpty || isFree || !days.isEmpty || travelMode != .onFoot || order != .best
  }
}

extension Weekday {
  /// "monday": its name in the form.
  var formValue: String { englishName.lowercased() }
}
