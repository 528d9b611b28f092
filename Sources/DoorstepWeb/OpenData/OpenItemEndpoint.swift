import Doorstep
import Feeds
import Foundation
import NIOCore

/// One thing of open data by its identifier.
struct OpenItemEndpoint: Endpoint {
  let context: WebContext
  var parameters: [String] = []
  /// Writes the thing; false when there is none to see.
  let write: @Sendable (UUID, OpenRequest, OpenReading, inout JSONWriter) throws -> Bool

  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let asked = try OpenRequest(request.parameters)
    guard let text = request.path["id"], text.utf8.count == 36, let id = UUID(uuidString: text) else {
      throw .notFound
    }
    return try await context.search { [self] in
      try context.directory.open.read { reading in
        var json = JSONWriter()
        guard try write(id, asked, reading, &json) else { throw Problem.notFound }
        return WebResponse(type: ContentType.json, body: ByteBuffer(bytes: json.bytes))
      }
    }
  }
}
