import Access
import Presentation

/// `POST /broker/shortlists/{reference}`: a note, taking somebody off, how it ended, or erasing it.
struct ShortlistEditEndpoint: Endpoint {
  let desk: ShortlistDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, parameters) = try SessionForm.read(request, known: ShortlistChangeForm.parameterNames)
    let reference = try ShortlistDesk.reference(of: request)
    let form = ShortlistChangeForm(parameters.pairs)
    let change: ShortlistChangeForm.Change?
    do throws(FormProblem) { change = try form.change() } catch {
      return try await again(request, form, error, session)
    }
    guard let change else {
      throw Problem(400, .wrongValue, "Choose what to do, and with whom.", field: "action")
    }
    switch try await desk.change({ access throws(AccessError) in
      try Self.make(change, of: reference, in: access, by: session.holder)
    }) {
    case .success(true): return WebResponse(empty: 303, headers: [("Location", Self.target(change, reference))])
    case .success(false): throw .notFound
    case .failure(let error): return try await again(request, form, FormProblem(field: .words, error), session)
    }
  }

  private static func make(
    _ change: ShortlistChangeForm.Change, of reference: ShortlistReference, in access: AccessDatabase,
    by holder: KeyHolder
  ) throws(AccessError) -> Bool {
    switch change {
    case .note(let provider, let words):
      try access.noteOnShortlist(reference, provider: provider, words: words, by: holder)
    case .takeOff(let provider): try access.takeOffShortlist(reference, provider: provider, by: holder)
    case .end(let outcome): try access.endShortlist(reference, outcome, by: holder)
    case .erase: try access.eraseShortlist(reference, by: holder)
    }
  }

  private static func target(_ change: ShortlistChangeForm.Change, _ reference: ShortlistReference) -> String {
    let done: BrokerShortlistPage.Done
    switch change {
    case .note: done = .noted
    case .takeOff: done = .takenOff
    case .end: done = .ended
    case .erase: return "/broker/shortlists?done=erased"
    }
    return "/broker/shortlists/\(reference.text)?done=\(done.rawValue)"
  }

  private func again(
    _ request: WebRequest, _ form: ShortlistChangeForm, _ problem: FormProblem, _ session: PageSession
  ) async throws(Problem) -> WebResponse {
    .page(
      BrokerShortlistPage(
        try await desk.open(request), form: form, problems: [problem], session: session, site: desk.pages.site()
      ).render())
  }
}
