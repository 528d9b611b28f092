import OpenReferral

/// What the filters ask of a listing, packed into 16 bits: days in bits 0 to 6, Monday first; free in bit 7; the kind's
/// number in bits 8 to 12; in bit 13 whether its last check ages, in bit 15 whether it is stale; in bit 14 whether
/// nobody said where it is.
struct ListingAttributes: RawRepresentable {
  var rawValue: UInt16

  /// A place in a page where no listing stands: of a kind that no filter admits.
  static let hole = ListingAttributes(rawValue: UInt16(holeKind) << 8)

  static let everyDay: UInt16 = 0x7F
  static let free: UInt16 = 0x80
  static let unplaced: UInt16 = 0x4000
  static let ageing: UInt16 = 0x2000
  static let stale: UInt16 = 0x8000
  /// Bits for all kinds there are.
  static let everyKind: UInt32 = ListingKind.allCases.reduce(0) { $0 | bit(of: $1) }
  private static let holeKind = 31
  /// How many values the bits that facets are counted by can take: days, free and kind.
  static let facetValues = 0x2000

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A service that states no day may be open on any, and counts as open on all.
  init(of service: Service) {
    let days = Self.bits(of: service.statedWeekdays)
    rawValue = (days == 0 ? Self.everyDay : days) | (service.isStatedFree ? Self.free : 0)
    rawValue |= UInt16(Self.number(of: service.kind)) << 8
  }

  /// The bits of a class of freshness.
  static func bits(of freshness: Freshness) -> UInt16 {
    switch freshness {
    case .fresh, .unknown: 0
    case .ageing: ageing
    case .stale: stale
    }
  }

  /// What its freshness adds to a score: `RankingWeights.freshness`.
  @inline(__always)
  static func freshness(_ attributes: UInt16) -> Double {
    guard attributes & (stale | ageing) != 0 else { return 0 }
    return RankingWeights.freshness(attributes & stale != 0 ? .stale : .ageing)
  }

  var kindBit: UInt32 { 1 << UInt32(rawValue >> 8 & 31) }

  /// Days, free and kind as they count in facets.
  func add(_ count: Int, to facets: inout MatchFacets) {
    let number = Int(rawValue >> 8 & 31)
    facets.add(
      count, kind: ListingKind.allCases.first { Self.number(of: $0) == number }, isFree: rawValue & Self.free != 0,
      weekdays: Weekday.allCases.lazy.filter { rawValue & Self.bit(of: $0) != 0 })
  }

  static func bit(of kind: ListingKind) -> UInt32 { 1 << UInt32(number(of: kind)) }

  static func bits(of days: Set<Weekday>) -> UInt16 { days.reduce(0) { $0 | bit(of: $1) } }

  private static func bit(of day: Weekday) -> UInt16 { 1 << UInt16(day.rawValue - 1) }

  /// Part of the file format: a number once given to a kind stays with it.
  private static func number(of kind: ListingKind) -> Int {
    switch kind {
    case .group: 0
    case .activity: 1
    case .service: 2
    case .microProvider: 3
    case .personalAssistant: 4
    case .course: 5
    case .volunteering: 6
    }
  }
}
