import Doorstep
import Interests
import Presentation
import TextAnalysis

/// `GET /api/v1/interests`: what a begun interest may become.
struct InterestsEndpoint: Endpoint {
  /// The most suggestions given.
  private static let suggestions = 10

  let context: WebContext

  var parameters: [String] { ["q"] }
  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    guard let text = request.parameters["q"], !text.isEmpty else {
      throw Problem(400, .missing, "Give the beginning of an interest.", field: "q")
    }
    do { try TextLimits.check(text, maximumBytes: TextLimits.queryBytes) } catch {
      throw Problem(400, .tooLong, error.description, field: "q")
    }
    return try await context.search { [thesaurus = context.directory.thesaurus] in
      try .json(CompletionsJSON(thesaurus.completions(of: text, limit: Self.suggestions), in: thesaurus))
    }
  }
}
