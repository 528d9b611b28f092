import DirectoryStore
import FeedTransport
import Feeds
import Foundation

/// Asks for the pages of one feed: again after a moment where that may help, and with patience where the publisher asks
/// for it.
struct FeedFetcher {
  let transport: FeedTransport
  let rules: FetchRules
  let limits: FetchLimits
  let clock: SyncClock
  let waits: Bool
  var policy = RetryPolicy()

  /// - Throws: `FetchError` when there is no memory.
  init(for feed: Feed, settings: SyncSettings, clock: SyncClock, waits: Bool) throws(FetchError) {
    transport = try FeedTransport(userAgent: settings.userAgent)
    let own = feed.addresses.compactMap { FetchAddress($0)?.host }
    rules = FetchRules(
      hosts: Set(own + feed.hosts), addresses: feed.allowsPrivate ? .publicAndPrivate : .publicOnly)
    limits = settings.limits
    self.clock = clock
    self.waits = waits
  }

  /// What an answer with a body turned out to be.
  enum Answer<Value> {
    case value(Value)
    /// Nothing newer than what the validators stand for.
    case notModified
    /// Any status but 200, 304, 429, 503 and those of faults that pass.
    case refused(status: Int)
  }

  /// Fetches a page and reads it. A page that cannot be read is asked for again too: it may have been cut short.
  ///
  /// - Throws: `SyncFault`.
  func page<Value>(_ address: FetchAddress, _ read: ([UInt8]) throws(FeedFileError) -> Value) throws -> Answer<Value> {
    try repeating(at: address) {
      var bytes: [UInt8] = []
      let response = try transport.fetch(address, under: rules, limits: limits, accepting: Self.json) {
        bytes.append(contentsOf: $0)
      }
      guard response.status == 200 else { return (response, nil) }
      try Self.check(response.contentType)
      return (response, try read(bytes))
    }
  }

  /// Fetches a file into a place on disk.
  ///
  /// - Returns: by which to ask whether there is a newer one.
  func file(_ address: FetchAddress, validators: FetchValidators, to file: URL) throws -> Answer<FetchValidators> {
    try repeating(at: address) {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
      let handle = try FileHandle(forWritingTo: file)
      defer { try? handle.close() }
      let response = try transport.fetch(address, under: rules, limits: limits, validators: validators) {
        try handle.write(contentsOf: Data($0))
      }
      return (response, response.status == 200 ? response.validators : nil)
    }
  }

  // MARK: Asking again

  private func repeating<Value>(
    at address: FetchAddress, _ ask: () throws -> (FetchResponse, Value?)
  ) throws -> Answer<Value> {
    var attempt = 1
    while true {
      do {
        let (response, value) = try ask()
        if let value { return .value(value) }
        switch response.status {
        case 304: return .notModified
        case 429, 503: try beLeftAlone(after: response, address)
        case 500...599 where attempt < policy.attempts: break
        case let status: return .refused(status: status)
        }
      } catch let error as FetchError {
        guard error.isPassing, attempt < policy.attempts else { throw Self.fault(error, at: address) }
      } catch let error as FeedFileError {
        guard attempt < 2 else { throw Self.fault(error, at: address) }
      }
      clock.sleep(policy.pause(before: attempt, clock))
      attempt += 1
    }
  }

  /// Waits as long as asked, or says when to come back.
  private func beLeftAlone(after response: FetchResponse, _ address: FetchAddress) throws {
    let moment = RetryPolicy.comeBack(after: response.retryAfterSeconds, clock)
    guard !waits else { return clock.sleep(max(0, moment.timeIntervalSince(clock.now()))) }
    throw SyncFault(
      location: address.text, expected: "a page", found: "the request to come back later (status \(response.status))",
      remedy: "What was read is kept.", retryAt: moment)
  }

  // MARK: Faults

  static let json = "application/vnd.openactive.rpde+json, application/json;q=0.9, */*;q=0.1"

  /// JSON goes by many names; what says that it is a web page is none.
  private static func check(_ contentType: String?) throws(FeedFileError) {
    let isOther = ["html", "xml", "image/", "video/", "audio/", "zip", "pdf"].contains {
      contentType?.contains($0) ?? false
    }
    guard isOther else { return }
    throw FeedFileError(
      .otherFormat, expected: "JSON", found: contentType ?? "", remedy: "Check that the address is that of the data.")
  }

  private static func fault(_ error: FetchError, at address: FetchAddress) -> SyncFault {
    SyncFault(location: address.text, expected: error.expected, found: error.found, remedy: error.remedy)
  }

  private static func fault(_ error: FeedFileError, at address: FetchAddress) -> SyncFault {
    SyncFault(
      location: [address.text, error.location].compactMap(\.self).joined(separator: ", "), expected: error.expected,
      found: error.found, remedy: error.remedy)
  }
}
