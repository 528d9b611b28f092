import Access
import DirectoryStore
import Doorstep
import Presentation

/// `POST /steward/duplicates`: says whether two entries are the same, and puts on record who did.
struct DuplicateDecisionEndpoint: Endpoint {
  let desk: StewardDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, parameters) = try SessionForm.read(request, known: DuplicateForm.parameterNames)
    guard
      let form = DuplicateForm(
        shown: parameters["shown"], other: parameters["other"], decision: parameters["decision"])
    else { throw Problem(400, .wrongValue, "Choose a pair and what it is.", field: "decision") }
    guard try await isKnown(form) else { throw .notFound }
    try await desk.carryOut(form.choice.action, on: [form.shown, form.other], by: session) { database in
      try database.decide(form.choice.decision, on: form.shown, form.other, by: session.holder.organization)
    }
    return .seeOther("/steward/duplicates?done=\(form.choice.rawValue)&of=\(form.pair)")
  }

  /// Only pairs of the list can be decided here.
  private func isKnown(_ form: DuplicateForm) async throws(Problem) -> Bool {
    let pairs = try await desk.pages.web.search { [directory = desk.pages.web.directory] in
      try directory.duplicates()
    }
    let pair: Set = [form.shown, form.other]
    return pairs.contains { [$0.shown.serviceID, $0.other.serviceID] == pair }
  }
}

extension DuplicateForm.Choice {
  fileprivate var action: AuditAction {
    switch self {
    case .same: .callSame
    case .different: .callDifferent
    case .undo: .undoDuplicate
    }
  }
}
