import Access
import DirectoryStore
import NIOHTTP1
import Presentation

/// `GET` and `POST /account/contact/{id}`: how to reach a provider, once it is said why and is on record.
struct ContactPageEndpoint: Endpoint {
  let desk: ContactDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, site) = (try request.session, desk.pages.site())
    let service = try await desk.pages.service(request.path["id"]).service
    guard request.method == .POST else {
      return .page(ContactRequestPage(service: service, session: session, site: site).render())
    }
    let form = ContactForm(try SessionForm.read(request, known: ContactForm.parameterNames).1.pairs)
    guard form.problems.isEmpty, let reason = form.reason else {
      return .page(
        ContactRequestPage(service: service, form: form, problems: form.problems, session: session, site: site)
          .render())
    }
    switch try await desk.reveal(request.path["id"], to: session.holder, reason: reason, words: form.words) {
    case .success(let (service, looksLeft)):
      return .page(
        ContactShownPage(service: service, looksLeft: looksLeft, session: session, site: site).render())
    case .failure(.capReached(let cap)):
      return .page(LooksUsedUpPage(cap: cap, session: session, site: site).render())
    }
  }
}
