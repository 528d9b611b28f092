import Access
import Doorstep
import Foundation
import OpenReferral
import Presentation

/// `POST /broker/shortlists`: keeps a shortlist, or puts providers on one.
struct ShortlistSaveEndpoint: Endpoint {
  let desk: ShortlistDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, parameters) = try SessionForm.read(
      request, known: BrokerShortlistForm.parameterNames, repeatable: BrokerShortlistForm.repeatableNames,
      most: BrokerShortlistForm.mostValues)
    var form = BrokerShortlistForm(parameters.pairs)
    let asked = form.providers.count
    // Only who can be seen goes on a list, so that a list tells nothing of who cannot.
    form.keep(try await desk.pages.services(form.providers).filter(\.kind.isCareProvider).map(\.id))
    // From a search: the case number is asked for next.
    guard form.hasReference else { return again(form, nil, session) }
    let facts = try await facts(form)
    let order: ShortlistOrder
    do throws(FormProblem) { order = try form.order(facts: facts) } catch {
      return again(form, error, session)
    }
    switch try await desk.change({ access throws(AccessError) in try access.saveShortlist(order, by: session.holder) })
    {
    case .success(let shortlist):
      let done = form.providers.count < asked ? BrokerShortlistPage.Done.savedSome : .saved
      return WebResponse(
        empty: 303,
        headers: [("Location", "/broker/shortlists/\(shortlist.reference.text)?done=\(done.rawValue)")])
    case .failure(let error):
      return again(form, FormProblem(field: .reference, error), session)
    }
  }

  /// What is counted of the need, should nothing be suitable.
  private func facts(_ form: BrokerShortlistForm) async throws(Problem) -> CoarseFacts {
    try await desk.pages.web.search { [web = desk.pages.web, need = form.need] in
      let coarse = CoarseNeed(need, vocabulary: web.brokers.vocabulary, gazetteer: web.directory.gazetteer)
      return CoarseFacts(tasks: coarse.tasks, area: coarse.area)
    }
  }

  /// The form again, with what is to be mended, or for the first time.
  private func again(_ form: BrokerShortlistForm, _ problem: FormProblem?, _ session: PageSession) -> WebResponse {
    .page(
      ShortlistSavePage(form, problems: [problem].compactMap { $0 }, session: session, site: desk.pages.site()).render()
    )
  }
}
