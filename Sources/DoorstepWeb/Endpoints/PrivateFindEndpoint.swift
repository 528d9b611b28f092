import Doorstep
import Presentation

/// `POST /api/v1/find`: a search about a person. Its words are in no address, no cache and no log.
struct PrivateFindEndpoint: Endpoint {
  let context: WebContext

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let asked = try FindRequestReader(date: context.clock.date).read(
      try JSONBody(request, known: FindRequestReader.names))
    return try await context.search { [directory = context.directory] in
      .json(AnswerJSON(try directory.answer(asked)))
    }
  }
}
