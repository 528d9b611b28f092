import Foundation
import Geography
import OpenReferral

/// What a reader of open data asked for: the parameters of both versions of the standard, read. Every condition given
/// must hold.
public struct OpenQuery: Sendable {
  /// A day and hours of which all that are given must fit one schedule.
  public struct Times: Sendable {
    public var day: Weekday?
    /// `HH:mm`: it opens then or later.
    public var start: String?
    /// `HH:mm`: it closes then or earlier.
    public var end: String?

    public init(day: Weekday? = nil, start: String? = nil, end: String? = nil) {
      self.day = day
      self.start = start
      self.end = end
    }
  }

  /// A term, by its identifier or its vocabulary's, its vocabulary's name, and what it is said of.
  public struct Term: Sendable {
    public var id: UUID?
    public var vocabulary: String?
    /// False for terms said of anything but services: we have none.
    public var isOfServices: Bool

    public init(id: UUID? = nil, vocabulary: String? = nil, isOfServices: Bool = true) {
      self.id = id
      self.vocabulary = vocabulary
      self.isOfServices = isOfServices
    }
  }

  /// A place on the ground, by its postcode.
  public struct Spot: Sendable {
    public var coordinate: Coordinate
    public var districtCode: String

    public init(coordinate: Coordinate, districtCode: String) {
      self.coordinate = coordinate
      self.districtCode = districtCode
    }
  }

  /// Words that must all be there; the best fit comes first. Empty for anything.
  public var text = ""
  public var organization: UUID?
  public var modifiedAfter: Date?
  public var minimumAge: Double?
  public var maximumAge: Double?
  /// One of them must hold. Services without times always do.
  public var times: [Times] = []
  /// All of them must hold.
  public var terms: [Term] = []
  /// One of them must be there; empty for any.
  public var anyTerm: [[UUID]] = []
  /// Where the person is: with `proximity` measured to the places, without it tested against the areas.
  public var spot: Spot?
  /// Metres.
  public var proximity: Double?
  /// Must lie in an area of the service.
  public var coverage: Spot?
  /// True when a postcode was given that there is not: nothing fits.
  public var isNowhere = false

  /// Everything.
  public init() {}
}
