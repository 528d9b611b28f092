import Doorstep
import Foundation
import Presentation

/// `GET /api/v1/listings/{id}`: one service whole.
struct ListingEndpoint: Endpoint {
  let context: WebContext

  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    guard let text = request.path["id"], text.utf8.count == 36, let id = UUID(uuidString: text) else {
      throw .notFound
    }
    return try await context.search { [directory = context.directory] in
      guard let stored = try directory.service(id: id) else { throw Problem.notFound }
      return try .json(ListingJSON(stored))
    }
  }
}
