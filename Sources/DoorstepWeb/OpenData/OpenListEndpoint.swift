import Doorstep
import Feeds
import NIOCore

/// A list of open data: parameters, one walk over one state of the directory, envelope.
struct OpenListEndpoint: Endpoint {
  let context: WebContext
  let version: OpenVersion
  let parameters: [String]
  var repeatableParameters: [String] = []
  /// Adds the things asked for and gives their number on all pages.
  let write: @Sendable (OpenRequest, OpenReading, inout OpenItems) throws -> Int

  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let asked = try OpenRequest(request.parameters)
    return try await context.search(on: asked.isWhole ? context.longPool : nil) { [self] in
      try context.directory.open.read { reading in
        var items = OpenItems(isLines: asked.isLines)
        let total = try write(asked, reading, &items)
        let body = asked.isLines ? items.lines : items.page(of: total, asked, version)
        return WebResponse(
          type: asked.isLines ? ContentType.linesOfJSON : ContentType.json, body: ByteBuffer(bytes: body))
      }
    }
  }
}
