import Doorstep
import Presentation

/// `POST /api/v1/needs/match`: who fits what a person needs. Its words are in no address, no cache and no log.
struct NeedMatchEndpoint: Endpoint {
  static let names = NeedBody.names + ["limit"]

  let context: WebContext

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (form, body) = try NeedBody.read(request, beside: ["limit"])
    let limit = try body.number("limit") ?? 10
    guard (1...BrokerDesk.mostShown).contains(limit) else {
      throw Problem(400, .outOfRange, "It must be from 1 to \(BrokerDesk.mostShown).", field: "limit")
    }
    return try await context.search { [brokers = context.brokers, day = context.clock.date] in
      let desk = try brokers.desk()
      return try .json(BrokerMatchJSON(desk.match(try desk.need(form), on: day, limit: limit)))
    }
  }
}
