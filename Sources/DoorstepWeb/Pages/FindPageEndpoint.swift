import Doorstep
import Presentation

/// `GET` and `POST /find`: what a search found. By POST nothing of it stands in any address.
struct FindPageEndpoint: Endpoint {
  let context: PageContext
  var isPrivate = false

  var parameters: [String] { isPrivate ? [] : FindForm.parameterNames.subtracting(FindForm.repeatableNames).sorted() }
  var repeatableParameters: [String] { isPrivate ? [] : FindForm.repeatableNames.sorted() }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let parameters = try parameters(of: request)
    let (site, today) = (context.site(), context.today)
    return try await context.web.search { [directory = context.web.directory, isPrivate] in
      .page(
        try FormAnswer.page(parameters, isPrivate: isPrivate, directory, site, today: today) { form, answer in
          FindPage(form: form, answer: answer, gazetteer: directory.gazetteer, site: site).render()
        })
    }
  }

  private func parameters(of request: WebRequest) throws(Problem) -> Parameters {
    guard isPrivate else { return request.parameters }
    return try FormBody.read(request, known: FindForm.parameterNames, repeatable: FindForm.repeatableNames)
  }
}
