import Access
import Foundation
import Presentation

/// `GET /account/audit`: the record, of one's own organisation unless the role may read all of it.
struct AuditEndpoint: Endpoint {
  let context: PageContext
  let access: AccessDesk

  var parameters: [String] { ["listing"] }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let session = try request.session
    let listing = request.parameters["listing"].flatMap(UUID.init(uuidString:))
    let filter = AuditFilter(
      subject: listing?.uuidString.lowercased(),
      organization: session.holder.role.may(.readAllAudit) ? nil : session.holder.organization,
      limit: AuditPage.mostLines)
    let rows = try await access.ask { try $0.audit(filter) } ?? []
    return .page(AuditPage(rows: rows, listing: listing, session: session, site: context.site()).render())
  }
}
