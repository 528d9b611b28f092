import Doorstep
import Presentation

/// `POST /api/v1/needs/cover`: which few people together cover a person's week. Its words are in no address, no cache
/// and no log.
struct NeedCoverEndpoint: Endpoint {
  /// What all searches for one answer may take together. When it is up, the answer holds the best found so far.
  static let time = CoverTime.altogether(seconds: 2)

  let context: WebContext

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (form, _) = try NeedBody.read(request)
    guard form.entries[.visits] != nil else {
      throw Problem(400, .missing, "Give \(NeedField.visits.example).", field: NeedField.visits.rawValue)
    }
    return try await context.search(on: context.planPool) { [brokers = context.brokers, day = context.clock.date] in
      let desk = try brokers.desk()
      return try .json(CoverJSON(desk.cover(try desk.need(form), on: day, time: Self.time)))
    }
  }
}
