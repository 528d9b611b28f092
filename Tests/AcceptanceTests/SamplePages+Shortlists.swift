import Access
import Foundation
import OpenReferral
import Presentation

/// The pages of brokers' shortlists.
extension SamplePages {
  func shortlists() throws -> [State] {
    let services = Array(directory.shownServices.filter(\.kind.isCareProvider).prefix(4))
    let (full, empty) = (try shortlist(services), try shortlist([]))
    let wrong = ShortlistChangeForm([("action", "end"), ("outcome", "nothing-suitable")])
    var save = BrokerShortlistForm([("reference", "Margaret"), ("tasks", "washing")])
    save.days = "900"
    return [
      State(
        name: "shortlists",
        page: BrokerShortlistsPage([full.shortlist, empty.shortlist], isErased: true, session: session, site: site)
          .render()),
      State(
        name: "shortlists-none",
        page: BrokerShortlistsPage([], isErased: false, session: session, site: site).render()),
      State(
        name: "case", page: BrokerShortlistPage(full, done: .saved, session: session, site: site).render()),
      State(
        name: "case-wrong",
        page: BrokerShortlistPage(
          full, form: wrong,
          problems: [FormProblem(field: .unmetReason, message: "Choose why nothing was suitable")], session: session,
          site: site
        ).render()),
      State(name: "case-empty", page: BrokerShortlistPage(empty, session: session, site: site).render()),
      State(
        name: "case-save-wrong",
        page: ShortlistSavePage(
          save,
          problems: [
            FormProblem(field: .reference, message: "Use a case number"),
            FormProblem(field: .days, message: "Write the days as a number"),
          ], session: session, site: site
        ).render()),
      State(
        name: "case-save", page: ShortlistSavePage(save, problems: [], session: session, site: site).render()),
      State(name: "case-sheet", page: ShortlistSheetPage(full, session: session, site: site).render()),
      State(name: "case-sheet-empty", page: ShortlistSheetPage(empty, session: session, site: site).render()),
    ]
  }

  private func shortlist(_ services: [Service]) throws -> ShownShortlist {
    let entries = services.enumerated().map {
      BrokerShortlist.Entry(provider: $1.id, note: $0 == 0 ? "Can start on Monday." : "")
    }
    let kept = BrokerShortlist(
      id: "0", organization: "wigan-care", reference: try ShortlistReference("CASE-0147"), created: today,
      expires: "2027-02-19", need: services.isEmpty ? nil : ["tasks": ["washing", "meals"], "place": ["WN5"]],
      entries: entries + (services.isEmpty ? [] : [BrokerShortlist.Entry(provider: UUID(), note: "")]),
      outcome: services.isEmpty ? .nothingSuitable(.times) : nil, outcomeDay: services.isEmpty ? today : nil)
    return ShownShortlist(kept, services: services, day: today)
  }
}
