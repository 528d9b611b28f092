import NIOCore
import Presentation

/// `GET /listings/{id}`: one listing whole; and with `.ics` after the id, its next times for a calendar.
struct ListingPageEndpoint: Endpoint {
  private static let calendarEnding = ".ics"

  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let id = request.path["id"] ?? ""
    guard id.utf8.suffix(4).elementsEqual(Self.calendarEnding.utf8) else {
      let listing = try await context.listing(id)
      return .page(ListingPage(listing: listing, today: context.today, site: context.site()).render())
    }
    let listing = try await context.listing(String(decoding: id.utf8.dropLast(4), as: UTF8.self))
    guard let calendar = CalendarFile(of: listing, today: context.today, site: context.site()) else { throw .notFound }
    return WebResponse(
      type: CalendarFile.contentType, body: ByteBuffer(bytes: calendar.render()),
      headers: [("Cache-Control", "private, no-cache"), ("Content-Disposition", "attachment; filename=\"times.ics\"")])
  }
}
