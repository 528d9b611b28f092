import DirectoryStore
import FeedTransport
import Feeds
import Foundation
import OpenReferral

/// Reads the `/services` of an Open Referral UK API page by page, and each service whole where pages hold outlines.
struct OpenReferralReading {
  let run: ReadingRun
  let intake: RecordIntake
  let terms: VocabularyTerms
  /// Only what changed since then; nil for everything.
  let modifiedAfter: Date?

  /// Entries asked for at a time. An API may give fewer.
  private static let pageSize = 100
  private static let mostPages = 100_000

  /// Throws `SyncFault`, and what the store throws.
  func read(_ position: FeedPosition, address: Int) throws {
    let first = position.cursor.flatMap { Int($0) } ?? 1
    if FetchAddress(position.address) != nil {
      try readPages(OpenReferralAddress(position.address, modifiedAfter: modifiedAfter), from: first, address)
    } else {
      let files = try LocalPages(position.address).files
      for (index, file) in files.enumerated().dropFirst(first - 1) {
        let page = try LocalPages.page(file) { bytes throws(FeedFileError) in try OpenReferralPage(bytes) }
        let items = page.entries.map { read($0, page: file.lastPathComponent) }
        try store(items, address, number: index + 1, of: files.count)
      }
    }
  }

  private func readPages(_ api: OpenReferralAddress, from first: Int, _ address: Int) throws {
    var api = api
    var number = first
    var before: [String?] = []
    while number <= Self.mostPages {
      let page = try self.page(number, of: &api)
      let names = page.entries.map(\.value.text)
      if number > first, !names.isEmpty, names == before { throw Self.repeated(number, api) }
      before = names
      let items = try page.entries.map { try whole($0, of: api, page: "page \(number)") }
      let last = page.entries.isEmpty ? number : page.totalPages ?? (number + 1)
      try store(items, address, number: number, of: max(last, number))
      if last <= number { return }
      number += 1
    }
  }

  /// Asks for nested entries where the API knows how, and without where it does not.
  private func page(_ number: Int, of api: inout OpenReferralAddress) throws -> OpenReferralPage {
    while true {
      let address = try api.page(number, size: Self.pageSize)
      switch try run.fetcher.page(address, { bytes throws(FeedFileError) in try OpenReferralPage(bytes) }) {
      case .value(let page): return page
      case .refused(400), .refused(422):
        guard api.asksForAll else { throw Self.refused(400, at: address) }
        api.asksForAll = false
      case .refused(let status): throw Self.refused(status, at: address)
      case .notModified: throw Self.refused(304, at: address)
      }
    }
  }

  private func whole(_ entry: OpenReferralPage.Entry, of api: OpenReferralAddress, page: String) throws -> FeedItem {
    guard let identifier = entry.outlineOf, let address = api.service(identifier) else {
      return read(entry, page: page)
    }
    switch try run.fetcher.page(address, { bytes throws(FeedFileError) in try OpenReferralPage(bytes) }) {
    case .value(let detail):
      guard let service = detail.entries.first else { return read(entry, page: page) }
      return read(service, page: address.text)
    case .notModified: return read(entry, page: page)
    case .refused(let status):
      return .refused(
        RecordProblem(
          severity: .refused, location: "\(page), \(entry.path)", recordIdentifier: identifier,
          expected: "the whole of the service at \(address.text)", found: "status \(status)",
          remedy: "Ask the publisher to mend it. What was known of it is kept."))
    }
  }

  private func read(_ entry: OpenReferralPage.Entry, page: String) -> FeedItem {
    let kind = run.feed.defaultKind ?? .service
    return intake.prepared(terms.adding(to: entry.read(from: run.feed.source, defaultKind: kind, page: page)))
  }

  private func store(_ items: [FeedItem], _ address: Int, number: Int, of last: Int) throws {
    let stored = try items.enumerated().map { position, item in
      let staged = StagedRecord(item)
      let identifier = staged.record?.sourceIdentifier ?? staged.problems.first?.recordIdentifier
      let name = identifier ?? "page \(number), entry \(position)"
      return StoredFeedItem(
        kind: "service", identifier: name, version: .number(0), record: name, payload: try staged.encoded())
    }
    let isLast = number >= last
    let page = FeedPage(address: address, items: stored, cursor: isLast ? nil : "\(number + 1)", isLast: isLast)
    try run.store(page, count: items.count, share: Double(number) / Double(max(last, 1)))
  }

  // MARK: Faults

  private static func repeated(_ number: Int, _ api: OpenReferralAddress) -> SyncFault {
    SyncFault(
      location: "page \(number) of \(api.text)", expected: "another page", found: "the one before it once more",
      remedy: "The API does not turn pages. Ask its publisher to mend it.")
  }

  private static func refused(_ status: Int, at address: FetchAddress) -> SyncFault {
    SyncFault(
      location: address.text, expected: "a page of services (status 200)", found: "status \(status)",
      remedy: "Check the address: it is the one under which the API has /services.")
  }
}
