/// What a check of web pages found.
public struct LinkReport: Hashable, Sendable {
  /// A page that does not work, or may not.
  public struct Finding: Hashable, Sendable {
    public let page: LinkedPage
    /// What was found instead: "the page is not there (status 404)".
    public let found: String
  }

  /// How many pages were asked for.
  public private(set) var asked = 0
  /// How many were not, because that were enough.
  public let left: Int
  public private(set) var broken: [Finding] = []
  public private(set) var unclear: [Finding] = []
  /// Whether no page answered at all, so that it may be this machine that is cut off.
  public private(set) var isOffline = false

  init(left: Int) { self.left = left }

  mutating func take(_ page: LinkedPage, _ verdict: LinkVerdict) {
    asked += 1
    switch verdict {
    case .works: break
    case .broken(let found): broken.append(Finding(page: page, found: found))
    case .unclear(let found): unclear.append(Finding(page: page, found: found))
    }
  }

  /// Where no name at all led to a host, it says nothing of the pages.
  mutating func doubtIfOffline() {
    let nameless = broken.filter { $0.found == LinkVerdict.unknownHost }
    guard asked > 0, nameless.count == asked else { return }
    (broken, unclear, isOffline) = ([], nameless, true)
  }
}
