import DirectoryStore
import Doorstep
import Foundation
import Presentation

/// `GET /steward`: what wants looking after; and the way to one entry.
struct StewardEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { StewardPage.parameterNames }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let typed = request.parameters["entry"]
    if let id = typed.flatMap(Self.identifier), try await isThere(id) {
      return .seeOther("/steward/entries/\(id.uuidString.lowercased())")
    }
    return .page(
      StewardPage(try await overview(), entry: typed, session: try request.session, site: context.site()).render())
  }

  /// The last identifier in an address, or in what was typed.
  private static func identifier(in text: String) -> UUID? {
    let isPart: (UInt8) -> Bool = { byte in
      0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20 || byte == UInt8(ascii: "-")
    }
    return text.utf8.split(whereSeparator: { !isPart($0) }).reversed().lazy
      .compactMap { UUID(uuidString: String(decoding: $0, as: UTF8.self)) }.first
  }

  private func isThere(_ id: UUID) async throws(Problem) -> Bool {
    try await context.web.search { [directory = context.web.directory] in try directory.entry(id) != nil }
  }

  private func overview() async throws(Problem) -> StewardOverview {
    try await context.web.search(on: context.web.longPool) {
      [directory = context.web.directory, box = context.suggestions, today = context.today] in
      StewardOverview(
        summary: try directory.summary(), feeds: try directory.feeds(),
        holds: try directory.holds().count { $0.decision == nil },
        duplicates: try directory.duplicates().count { $0.state == .waiting },
        overtaken: try directory.overtaken().count, stale: try directory.stale(0..<0, today: today).total,
        suggestions: box.suggestions().count { !$0.isSettled }, today: today)
    }
  }
}
