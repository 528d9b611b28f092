import DirectoryStore
import Foundation
import OpenReferral
import Presentation

/// `POST /listings/{id}/suggest`: takes what somebody says is wrong with an entry.
struct SuggestionEndpoint: Endpoint {
  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let form = SuggestForm(try FormBody.read(request, known: SuggestForm.parameterNames).pairs)
    let service = try await context.service(request.path["id"]).service
    guard form.problems.isEmpty, let subject = form.subject else {
      return .page(SuggestPage(service: service, form: form, problems: form.problems, site: context.site()).render())
    }
    let suggestion = Suggestion(
      id: UUID(), date: context.today, service: service.id, what: subject.rawValue,
      details: form.details, reply: form.reply)
    try await context.web.search { [suggestions = context.suggestions] in try suggestions.add(suggestion) }
    return .page(SuggestThanksPage(service: service, site: context.site()).render())
  }
}
