import Access
import Foundation
import Presentation

/// `POST /api/v1/listings/{id}/contact`: how to reach a provider, with a reason, on record before it is answered.
struct ContactEndpoint: Endpoint {
  static let names = ["reason", "words"]

  let desk: ContactDesk

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let body = try JSONBody(request, known: Self.names)
    guard let reason = try body.text("reason").flatMap(RevealReason.init(rawValue:)) else {
      let all = RevealReason.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(400, .wrongValue, "It must be one of: \(all).", field: "reason")
    }
    let words = try body.text("words") ?? ""
    guard words.utf8.count <= RevealRequest.longestWords else {
      throw Problem(400, .tooLong, "It may have at most \(RevealRequest.longestWords) bytes.", field: "words")
    }
    let holder = try request.holder
    switch try await desk.reveal(request.path["id"], to: holder, reason: reason, words: words) {
    case .success(let (service, looksLeft)): return try .answering(ContactJSON(service, looksLeft: looksLeft))
    case .failure(.capReached(let cap)): throw .looksUsedUp(cap)
    }
  }
}
