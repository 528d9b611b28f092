import Access
import DirectoryStore
import Doorstep
import Foundation
import NIOHTTP1
import OpenReferral
import Presentation

/// `GET` and `POST /steward/entries/{id}`: puts one entry right, or takes that back.
struct EntryEndpoint: Endpoint {
  let desk: StewardDesk

  var parameters: [String] { EntryPage.parameterNames }
  var isPage: Bool { true }

  private var directory: ServedDirectory { desk.pages.web.directory }
  private var today: String { desk.pages.today }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let session = try request.session
    guard request.method == .POST else {
      let stored = try await entry(request)
      let form = request.parameters["field"].flatMap {
        EntryForm(opening: $0, of: stored, organization: session.holder.organization, today: today)
      }
      return try await page(
        stored, form, done: EntryForm.done(request.parameters["done"], of: stored.service.id.uuidString), session)
    }
    let (_, parameters) = try SessionForm.read(request, known: EntryForm.parameterNames)
    guard let form = EntryForm(parameters.pairs) else {
      throw Problem(400, .wrongValue, "Choose what to do with the entry.", field: "do")
    }
    let stored = try await entry(request)
    switch try EntryChange.reading(form, of: stored, directory, today) {
    case .success(let change):
      try await carryOut(change, on: stored, session)
      return .seeOther(location(after: form, stored.service.id))
    case .failure(let error): return try await page(stored, form, error.problems, session)
    }
  }

  /// - Throws: `Problem` (404) for what is not there, or no identifier at all.
  private func entry(_ request: WebRequest) async throws(Problem) -> StoredService {
    guard let text = request.path["id"], text.utf8.count == 36, let id = UUID(uuidString: text) else { throw .notFound }
    return try await desk.pages.web.search { [directory] in
      guard let stored = try directory.entry(id) else { throw Problem.notFound }
      return stored
    }
  }

  private func carryOut(
    _ change: EntryChange, on stored: StoredService, _ session: PageSession
  ) async throws(Problem) {
    let id = stored.service.id
    let person = session.holder.organization
    try await desk.carryOut(change.action, on: [id], reason: change.reason, by: session) { database in
      switch change {
      case .correction(let field, let value): try database.correct(field, of: id, to: value, by: person)
      case .tag(let concept, let decision): try database.tag(id, [concept: decision], by: person)
      }
    }
  }

  private func location(after form: EntryForm, _ id: UUID) -> String {
    let id = id.uuidString.lowercased()
    guard let back = form.back else { return "/steward/entries/\(id)?done=\(form.act.rawValue)" }
    return "/steward/review?show=\(back)&done=\(form.act.rawValue)&of=\(id)"
  }

  private func page(
    _ stored: StoredService, _ form: EntryForm?, _ problems: [FormProblem] = [], done: StewardDone? = nil,
    _ session: PageSession
  ) async throws(Problem) -> WebResponse {
    let view = try await desk.pages.web.search { [directory, today] in
      let denied = stored.tags.filter { $0.isByPerson && $0.decision == .removed }.map(\.concept)
      let concept = { EntryView.Concept(id: $0, label: directory.label(of: $0)) }
      return EntryView(
        stored, concepts: directory.concepts(of: stored).map(concept), denied: denied.map(concept), today: today)
    }
    return .page(
      EntryPage(view, form: form, problems: problems, done: done, session: session, site: desk.pages.site()).render())
  }
}
