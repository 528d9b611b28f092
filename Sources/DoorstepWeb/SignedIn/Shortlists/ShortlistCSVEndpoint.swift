import Access
import NIOCore
import Presentation

/// `GET /broker/shortlists/{reference}/list.csv`: the table for the support plan.
struct ShortlistCSVEndpoint: Endpoint {
  let desk: ShortlistDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let shown = try await desk.open(request, for: .exportShortlist)
    let name = shown.shortlist.reference.text
    return WebResponse(
      type: "text/csv; charset=utf-8; header=present", body: ByteBuffer(bytes: ShortlistCSV.write(shown)),
      headers: [("Content-Disposition", "attachment; filename=\"\(name).csv\"")])
  }
}
