import Doorstep
import NIOCore
import Presentation

/// `GET /api/v1/find`: a search whose words are nobody's secret. Answers are kept for those who ask the same.
struct PublicFindEndpoint: Endpoint {
  let context: WebContext

  var parameters: [String] { FindRequestReader.names }
  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let moment = AnswerCache.Moment(generation: context.directory.generation, date: context.clock.date)
    if let entry = context.cache.entry(for: request.target, at: moment) { return response(entry) }
    let asked = try FindRequestReader(date: moment.date).read(request.parameters)
    let (entry, searched) = try await context.search { [directory = context.directory] in
      let answer = try directory.answer(asked)
      let body = ByteBuffer(bytes: JSONText.compact(AnswerJSON(answer)))
      return (AnswerCache.Entry(body: body, tag: EntityTag.of(body)), answer.generation)
    }
    context.cache.keep(entry, for: request.target, at: AnswerCache.Moment(generation: searched, date: moment.date))
    return response(entry)
  }

  private func response(_ entry: AnswerCache.Entry) -> WebResponse {
    WebResponse(type: ContentType.json, body: entry.body, headers: [("ETag", entry.tag)])
  }
}
