import Access
import Foundation

/// Who did what: `GET /account/audit`.
public struct AuditPage {
  /// Lines shown at once, the newest.
  public static let mostLines = 200

  private let rows: [AuditRow]
  private let listing: UUID?
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameters:
  ///   - rows: the oldest first, at most `mostLines`.
  ///   - listing: the one it is about; nil for all.
  public init(rows: [AuditRow], listing: UUID?, session: PageSession, site: SiteSettings) {
    self.rows = rows
    self.listing = listing
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "The record", mayBeStored: false, style: "page audit-page", session: session)
    return layout.render { html in
      html.element("h1", text: "The record")
      html.element("p", .class("lead"), text: scope)
      if listing != nil { html.element("p") { $0.local(LocalLink("/account/audit"), "Show everything") } }
      guard !rows.isEmpty else { return html.element("p", text: "Nothing is on record.") }
      html.element("ol", .class("record")) { html in
        for row in rows.reversed() { render(row, in: &html) }
      }
    }
  }

  private var scope: String {
    let whose =
      session.holder.role.may(.readAllAudit)
      ? "every organisation" : "your organisation, \(session.holder.organization)"
    return listing == nil
      ? "The newest \(Self.mostLines) lines of \(whose), the newest first. Times are UTC."
      : "What \(whose) did with one entry, the newest first. Times are UTC."
  }

  private func render(_ row: AuditRow, in html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("p", .class("when"), text: "\(row.sequence). \(DateWording.phrase(for: row.day)), \(row.time)")
      html.element("p") { html in
        html.text("\(AccessWording.actor(of: row)) \(AccessWording.phrase(forAction: row.action))")
        renderSubject(of: row, in: &html)
        html.text(".")
        if let reason = row.reason { html.text(" \(AccessWording.phrase(forReason: reason)).") }
      }
    }
  }

  private func renderSubject(of row: AuditRow, in html: inout HTMLWriter) {
    guard let subject = row.subject else { return }
    html.text(" ")
    guard UUID(uuidString: subject) != nil else { return html.text(subject) }
    html.local(LocalLink("/account/audit", query: [("listing", subject)]), subject)
  }
}
