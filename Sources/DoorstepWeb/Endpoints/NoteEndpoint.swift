import Access
import Presentation

/// `GET /api/v1/notes/{id}`: one note of one's own organisation. Another's is not there.
struct NoteEndpoint: Endpoint {
  let access: AccessDesk

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (id, organization) = (request.path["id"] ?? "", try request.holder.organization)
    guard let note = try await access.ask({ try $0.note(id, of: organization) }).flatMap({ $0 }) else {
      throw .notFound
    }
    return try .answering(NoteJSON(note))
  }
}
