import Access
import Foundation
import Presentation

/// `POST /steward/suggestions`: says that a suggestion is dealt with, or takes that back, and puts on record who did.
struct SuggestionDecisionEndpoint: Endpoint {
  let desk: StewardDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (session, parameters) = try SessionForm.read(request, known: SuggestionForm.parameterNames)
    guard let form = SuggestionForm(suggestion: parameters["suggestion"], decision: parameters["decision"]) else {
      throw Problem(400, .wrongValue, "Choose a suggestion and what to do with it.", field: "decision")
    }
    let box = desk.pages.suggestions
    let known = try await desk.pages.web.search { box.suggestions().first { $0.id == form.suggestion } }
    guard let known else { throw .notFound }
    let isSettled = form.choice == .settle
    try await desk.record(isSettled ? .settleSuggestion : .reopenSuggestion, on: [known.service], by: session)
    try await desk.pages.web.search { try box.settle(form.suggestion, isSettled) }
    return .seeOther(
      "/steward/suggestions?done=\(form.choice.rawValue)&of=\(form.suggestion.uuidString.lowercased())")
  }
}
