import NIOCore
import NIOHTTP1

/// The form in a request's body.
enum FormBody {
  /// - Throws: `Problem` when it is no form, has a name that is not known or is doubled, or comes from another site.
  static func read(
    _ request: WebRequest, known: Set<String>, repeatable: Set<String> = [], most: Int = Parameters.maximumCount
  ) throws(Problem) -> Parameters {
    guard request.headers.first(name: "sec-fetch-site") != "cross-site" else {
      throw Problem(403, .crossSite, "This form was sent by another website.")
    }
    try ContentType.check(request.headers, is: ContentType.form)
    return try Parameters(
      request.body.readableBytesView, known: known.subtracting(repeatable).sorted(), repeatable: repeatable.sorted(),
      allowsLineBreaks: true, most: most)
  }
}
