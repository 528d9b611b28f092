/// What differs from one deployment to another. Filled from configuration by whoever serves the pages.
public struct SiteSettings: Hashable, Sendable {
  /// The name in the head of every page.
  public var name: String
  /// Who runs the site: "Wigan Council". Nil: the statements say that nobody is named.
  public var operatorName: String?
  /// Where people who cannot use the pages can ring or write.
  public var helpTelephone: String?
  public var helpEmail: String?
  /// A page that tells nothing about the person, for those who must leave in a hurry.
  public var quickExit: OutsideLink?
  /// Where street maps on the pages of listings come from. Nil, as delivered: nothing is loaded from elsewhere.
  public var mapTiles: TileSource?
  /// The line the tiles' owner asks to be shown under a map. Nil: their address is.
  public var mapCredit: String?
  /// True while the directory holds the invented sample, so that every page says so.
  public var isIllustrative: Bool

  public init(
    name: String = "Doorstep", operatorName: String? = nil, helpTelephone: String? = nil, helpEmail: String? = nil,
    quickExit: OutsideLink? = OutsideLink(web: "https://www.bbc.co.uk/weather"), isIllustrative: Bool = false
  ) {
    self.name = name
    self.operatorName = operatorName
    self.helpTelephone = helpTelephone
    self.helpEmail = helpEmail
    self.quickExit = quickExit
    self.isIllustrative = isIllustrative
  }
}
