import NIOCore
import NIOHTTP1

/// The form in a request's body.
enum FormBody {
  /// - Throws: `Problem` when it is no form, has a name that is not known or is doubled, or comes from another site.
  static func read(
    _ request: WebRequest, known: Set<String>, repeatable: Set<String> = [], most: Int = Parameters.maximumCount
  ) throws(Problem) -> Parameters {
    guard isOurs(request.headers) else {
      throw Problem(403, .crossSite, "This form was sent by another website.")
    }
    try ContentType.check(request.headers, is: ContentType.form)
    return try Parameters(
      request.body.readableBytesView, known: known.subtracting(repeatable).sorted(), repeatable: repeatable.sorted(),
      allowsLineBreaks: true, most: most)
  }

  /// Browsers that say where a form comes from are believed; "same-site" is another website of the same owner. Older
  /// ones name the website, or "null" for a page like ours that sends no referrer. Programs say neither.
  private static func isOurs(_ headers: HTTPHeaders) -> Bool {
    let sites = headers["sec-fetch-site"]
    guard sites.isEmpty else { return sites.allSatisfy { ["same-origin", "none"].contains($0) } }
    let host = Array((headers.first(name: "host") ?? "").lowercased().utf8)
    return headers["origin"].allSatisfy { origin in
      let own = ["http://", "https://"].map { Array($0.utf8) + host }
      return origin == "null" || own.contains(Array(origin.lowercased().utf8))
    }
  }
}
