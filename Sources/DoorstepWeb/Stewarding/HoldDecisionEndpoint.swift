import Access
import DirectoryStore
import Foundation
import Presentation

/// `POST /steward/holds`: decides on something held, and puts on record who did.
struct HoldDecisionEndpoint: Endpoint {
  let desk: StewardDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, parameters) = try SessionForm.read(request, known: HoldForm.parameterNames)
    guard let form = HoldForm(service: parameters["service"], decision: parameters["decision"]) else {
      throw Problem(400, .wrongValue, "Choose an entry and what to do with it.", field: "decision")
    }
    try await desk.carryOut(form.choice.action, on: [form.service], by: session) { database in
      try database.decide(form.choice.decision, on: [form.service])
    }
    return .seeOther("/steward/holds?done=\(form.choice.rawValue)&of=\(form.service.uuidString.lowercased())")
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
