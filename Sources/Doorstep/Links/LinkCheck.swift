import FeedTransport
import Foundation

/// Asks whether the web pages that entries name are still there: one GET a page, to the public internet only, one
/// second apart, so that nobody's server is pressed.
public struct LinkCheck: Sendable {
  /// Between two pages, in seconds.
  static let pause: TimeInterval = 1
  static let limits = FetchLimits(
    bytes: 1_000_000, connectMilliseconds: 5_000, totalMilliseconds: 15_000, slowSeconds: 10, redirects: 5)

  private let userAgent: String
  private let rules: FetchRules
  private let clock: SyncClock

  /// - Parameters:
  ///   - userAgent: who is asking, for the publishers' logs. ASCII.
  ///   - addresses: where pages may be; anything else than the public internet is for tests.
  public init(userAgent: String, addresses: AddressPolicy = .publicOnly, clock: SyncClock = .system) {
    self.userAgent = userAgent
    rules = FetchRules(hosts: nil, addresses: addresses)
    self.clock = clock
  }

  /// Thrown by the sink once a good answer's first bytes are in: the rest is of no interest.
  private struct Enough: Error {}

  /// Asks for the first pages of a list.
  ///
  /// - Parameters:
  ///   - limit: how many to ask for; the others are counted.
  ///   - onProgress: the share done, 0 to 1.
  /// - Throws: `FetchError` when there is no memory.
  public func run(
    _ pages: [LinkedPage], limit: Int, onProgress: (Double) -> Void = { _ in }
  ) throws(FetchError) -> LinkReport {
    let transport = try FeedTransport(userAgent: userAgent)
    let asked = pages.prefix(limit)
    var report = LinkReport(left: pages.count - asked.count)
    for (index, page) in asked.enumerated() {
      if index > 0 { clock.sleep(Self.pause) }
      report.take(page, verdict(on: page.address, transport))
      onProgress(Double(index + 1) / Double(asked.count))
    }
    report.doubtIfOffline()
    return report
  }

  private func verdict(on text: String, _ transport: FeedTransport) -> LinkVerdict {
    guard let address = FetchAddress(text) else { return .broken("it is not the address of a web page") }
    do {
      let response = try transport.fetch(address, under: rules, limits: Self.limits, accepting: "text/html, */*;q=0.5")
      {
        _ in throw Enough()
      }
      return LinkVerdict(status: response.status)
    } catch is Enough {
      return .works
    } catch let error as FetchError {
      return LinkVerdict(error.reason)
    } catch {
      return .unclear("no answer")
    }
  }
}
