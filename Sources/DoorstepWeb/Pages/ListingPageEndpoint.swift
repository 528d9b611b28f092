import DirectoryStore
import NIOCore
import Presentation

/// `GET /listings/{id}`: one service whole; and with `.ics` after the id, its next times for a calendar.
struct ListingPageEndpoint: Endpoint {
  private static let calendarEnding = ".ics"

  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let id = request.path["id"] ?? ""
    guard id.utf8.suffix(4).elementsEqual(Self.calendarEnding.utf8) else {
      let stored = try await context.service(id)
      return .page(
        ListingPage(stored.service, from: stored.source, today: context.today, site: context.site()).render())
    }
    let service = try await context.service(String(decoding: id.utf8.dropLast(4), as: UTF8.self)).service
    guard let calendar = CalendarFile(of: service, today: context.today, site: context.site()) else { throw .notFound }
    return WebResponse(
      type: CalendarFile.contentType, body: ByteBuffer(bytes: calendar.render()),
      headers: [("Cache-Control", "private, no-cache"), ("Content-Disposition", "attachment; filename=\"times.ics\"")])
  }
}
