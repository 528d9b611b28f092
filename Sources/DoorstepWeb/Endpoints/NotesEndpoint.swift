import Access
import DirectoryStore
import NIOHTTP1
import OpenReferral
import Presentation

/// `GET` and `POST /api/v1/listings/{id}/notes`: what one's own organisation noted about a listing.
struct NotesEndpoint: Endpoint {
  static let names = ["words"]

  let pages: PageContext
  let access: AccessDesk

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    request.method == .POST ? try await keep(request) : try await list(request)
  }

  private func list(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let listing = try await pages.service(request.path["id"]).service.id
    let organization = try request.holder.organization
    let notes = try await access.ask { try $0.notes(on: listing, of: organization) } ?? []
    return try .answering(NotesJSON(notes))
  }

  private func keep(_ request: WebRequest) async throws(Problem) -> WebResponse {
    guard let words = try JSONBody(request, known: Self.names).text("words"), !words.isEmpty else {
      throw Problem(400, .missing, "Give the words of the note.", field: "words")
    }
    guard words.utf8.count <= Note.longestWords else {
      throw Problem(400, .tooLong, "It may have at most \(Note.longestWords) bytes.", field: "words")
    }
    let listing = try await pages.service(request.path["id"]).service.id
    let holder = try request.holder
    guard let note = try await access.ask({ try $0.keepNote(words, on: listing, by: holder) }) else {
      throw .keyNeeded
    }
    return try .answering(NoteJSON(note))
  }
}
