import Doorstep
import Feeds
import NIOCore

/// `GET /openreferral/1.0/vocabularies`: the names of the vocabularies there are, as a list of texts.
struct VocabulariesEndpoint: Endpoint {
  let context: WebContext

  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    try await context.search { [directory = context.directory.open] in
      try directory.read { reading in
        var json = JSONWriter()
        json.list { json in for name in reading.taxonomies(text: "").compactMap(\.self) { json.value(name) } }
        return WebResponse(type: ContentType.json, body: ByteBuffer(bytes: json.bytes))
      }
    }
  }
}
