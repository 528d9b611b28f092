import Doorstep
import Presentation

/// `GET` and `POST /print`: a sheet for paper, of a search or of a shortlist.
struct PrintEndpoint: Endpoint {
  let context: PageContext
  var isPrivate = false

  var parameters: [String] { isPrivate ? [] : FindForm.parameterNames.subtracting(FindForm.repeatableNames).sorted() }
  var repeatableParameters: [String] { isPrivate ? [] : FindForm.repeatableNames.sorted() }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let parameters =
      isPrivate
      ? try FormBody.read(request, known: FindForm.parameterNames, repeatable: FindForm.repeatableNames)
      : request.parameters
    if parameters.pairs.map(\.name) == ["list"] { return try await sheet(of: parameters["list"] ?? "") }
    let (site, today) = (context.site(), context.today)
    return try await context.web.search { [directory = context.web.directory, isPrivate] in
      .page(
        try FormAnswer.page(parameters, isPrivate: isPrivate, directory, site, today: today) { form, answer in
          answer.place != nil && answer.resolvedPlace == nil
            ? FindPage(form: form, answer: answer, gazetteer: directory.gazetteer, site: site).render()
            : PrintPage(form: form, answer: answer, today: today, site: site).render()
        })
    }
  }

  private func sheet(of value: String) async throws(Problem) -> WebResponse {
    let site = context.site()
    guard let list = context.signer.shortlist(value) else {
      return .page(ShortlistProblemPage(.unreadable, site: site).render())
    }
    guard list.isGood(on: context.today) else { return .page(ShortlistProblemPage(.expired, site: site).render()) }
    return .page(PrintPage(services: try await context.services(list.ids), today: context.today, site: site).render())
  }
}
