import Access
import DirectoryStore
import Foundation
import Presentation

/// `POST /steward/holds`: decides on something held, and puts on record who did.
struct HoldDecisionEndpoint: Endpoint {
  let context: PageContext
  let access: AccessDesk
  /// The directory file, opened for writing for each decision: they are few.
  let directory: URL

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, parameters) = try SessionForm.read(request, known: HoldForm.parameterNames)
    guard let form = HoldForm(service: parameters["service"], decision: parameters["decision"]) else {
      throw Problem(400, .wrongValue, "Choose an entry and what to do with it.", field: "decision")
    }
    let id = form.service.uuidString.lowercased()
    // The record first: what cannot be put on record is not done.
    guard try await access.ask({ try $0.note(form.choice.action, by: session.holder, subject: id) }) != nil else {
      throw .keyNeeded
    }
    _ = try await context.web.search { [directory] in
      try DirectoryDatabase(opening: directory).decide(form.choice.decision, on: [form.service])
    }
    return WebResponse(empty: 303, headers: [("Location", "/steward?done=\(form.choice.rawValue)")])
  }
}

extension HoldForm.Choice {
  fileprivate var action: AuditAction {
    switch self {
    case .release: .releaseHold
    case .keepOut: .keepOut
    case .undo: .undoHold
    }
  }
}
