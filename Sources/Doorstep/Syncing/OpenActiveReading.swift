import DirectoryStore
import FeedTransport
import Feeds
import Foundation
import OpenReferral

/// Reads RPDE pages until there are no more (RPDE 1.0, "consumer"): each page and where the next one is in one
/// transaction.
struct OpenActiveReading {
  let run: ReadingRun
  let isErased: ErasureQuestion

  /// Pages without items that may follow one another: a filtered feed has some, an endless one has nothing else.
  static let mostEmptyPages = 500
  /// Pages of one address read at a time.
  static let mostPages = 1_000_000

  /// Throws `SyncFault`, and what the store throws.
  func read(_ position: FeedPosition, address: Int) throws {
    if let first = FetchAddress(position.address) {
      try readPages(from: position.cursor.flatMap(FetchAddress.init) ?? first, address)
    } else {
      try readFiles(LocalPages(position.address).files, from: position.cursor.flatMap { Int($0) } ?? 0, address)
    }
  }

  private func readFiles(_ files: [URL], from first: Int, _ address: Int) throws {
    for (index, file) in files.enumerated().dropFirst(first) {
      let page = try LocalPages.page(file) { bytes throws(FeedFileError) in try RPDEPage(bytes) }
      let isLast = index == files.count - 1
      try store(page, address, cursor: isLast ? nil : "\(index + 1)", isLast: isLast, file.lastPathComponent, [])
    }
  }

  private func readPages(from first: FetchAddress, _ address: Int) throws {
    var current = first
    var visited: Set<UInt128> = []
    var emptyPages = 0
    while true {
      guard visited.insert(Checksum.fnv1a128(of: current.text.utf8)).inserted else { throw Self.circle(at: current) }
      let page = try self.page(at: current)
      emptyPages = page.count == 0 ? emptyPages + 1 : 0
      let (next, problem) = try next(of: page, at: current)
      let isLast = next == current
      try store(page, address, cursor: next.text, isLast: isLast, current.text, [problem].compactMap(\.self))
      if isLast { return }
      if emptyPages > Self.mostEmptyPages || visited.count > Self.mostPages { throw Self.endless(at: current) }
      current = next
    }
  }

  private func page(at address: FetchAddress) throws -> RPDEPage {
    switch try run.fetcher.page(address, { bytes throws(FeedFileError) in try RPDEPage(bytes) }) {
    case .value(let page): return page
    case .notModified: throw Self.refused(304, at: address)
    case .refused(let status): throw Self.refused(status, at: address)
    }
  }

  /// Where the next page is; the page's own address when it is the last. A page that names itself although it holds
  /// items, or names none, is taken as the last, and said.
  private func next(of page: RPDEPage, at current: FetchAddress) throws -> (FetchAddress, RecordProblem?) {
    guard let written = page.next else { return (current, Self.problem(at: current, found: "none")) }
    guard var next = FetchAddress(written) else {
      throw SyncFault(
        location: current.text, expected: "the whole address of the next page", found: "another text",
        remedy: "Ask the publisher to mend it. What was read is kept.")
    }
    // Feeds behind a proxy often do not know that they are asked by https.
    if current.isSecure, next.host == current.host { next = next.secured }
    guard run.fetcher.rules.admits(host: next.host) else {
      throw SyncFault(
        location: current.text, expected: "a next page at one of the feed's hosts", found: next.host,
        remedy: "If the feed may send us there, add it again with --allow-host \(next.host). What was read is kept.")
    }
    let isWrong = next == current && page.count > 0
    return (next, isWrong ? Self.problem(at: current, found: "its own, although it holds items") : nil)
  }

  private func store(
    _ page: RPDEPage, _ address: Int, cursor: String?, isLast: Bool, _ location: String, _ further: [RecordProblem]
  ) throws {
    let problems = page.problems.map { problem in
      var problem = problem
      problem.location = "\(location), \(problem.location)"
      return problem
    }
    let (items, erased) = withoutErased(page.items.map(StoredFeedItem.init))
    let stored = FeedPage(address: address, items: items, cursor: cursor, isLast: isLast, licence: page.license)
    let refusals = erased.map { RecordProblem.erased(at: "\(location), \($0)") }
    try run.store(stored, count: page.count, problems: problems + further + refusals)
  }

  /// What may be kept, and the places of what their providers have had erased: that is never written down, not even
  /// until the reading ends.
  private func withoutErased(_ items: [StoredFeedItem]) -> (kept: [StoredFeedItem], erased: [String]) {
    var erased: [String] = []
    let kept = items.filter { item in
      guard item.payload != nil, let record = item.record, isErased(record, nil) else { return true }
      erased.append(item.position)
      return false
    }
    return (kept, erased)
  }

  // MARK: Faults

  private static func problem(at address: FetchAddress, found: String) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: address.text, field: "next", expected: "the address of the next page", found: found,
      remedy: "Taken as the last page. Ask the publisher to mend it: what comes after it was not read.")
  }

  private static func circle(at address: FetchAddress) -> SyncFault {
    SyncFault(
      location: address.text, expected: "pages that come to an end", found: "a page that was read before",
      remedy: "Ask the publisher to mend the feed, then sync with --full.")
  }

  private static func endless(at address: FetchAddress) -> SyncFault {
    SyncFault(
      location: address.text, expected: "pages that come to an end", found: "ever more of them",
      remedy: "Ask the publisher to mend the feed. The next sync goes on from here.")
  }

  private static func refused(_ status: Int, at address: FetchAddress) -> SyncFault {
    let isGone = status == 404 || status == 410
    return SyncFault(
      location: address.text, expected: "a page (status 200)", found: "status \(status)",
      remedy: isGone
        ? "The feed is no longer there. Ask its publisher, or take it out with: doorstep feed remove."
        : "Ask the publisher whether the feed is open to everybody. What was read is kept.")
  }
}

extension StoredFeedItem {
  fileprivate init(_ item: RPDEItem) {
    let version: Version =
      switch item.modified {
      case .number(let number): .number(number)
      case .text(let text): .text(text)
      }
    self.init(
      kind: item.kind, identifier: item.id, version: version, record: item.link?.series, payload: item.data)
  }
}
