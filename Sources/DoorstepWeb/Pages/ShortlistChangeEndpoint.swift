import OpenReferral
import Presentation

/// `POST /shortlist`: puts services on a list or takes them off, and leads to its new address.
struct ShortlistChangeEndpoint: Endpoint {
  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let form = ShortlistForm(
      try FormBody.read(request, known: ShortlistForm.parameterNames, repeatable: ShortlistForm.repeatableNames).pairs)
    let old = context.signer.shortlist(form.list)
    // Only what can be seen goes on a list, so that a list tells nothing of what cannot.
    let services = try await context.services(form.ids(after: old?.isGood(on: context.today) == true ? old : nil))
    guard let list = Shortlist(services.map(\.id), today: context.today) else {
      return .page(
        ShortlistProblemPage(form.removed.isEmpty ? .nothingTicked : .emptied, site: context.site()).render())
    }
    return WebResponse(
      empty: 303,
      headers: [("Location", "/shortlist?list=" + context.signer.value(of: list)), ("Cache-Control", "no-store")])
  }
}
