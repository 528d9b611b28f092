import Foundation

/// What answers said of why they do not do what was asked.
final class Refusals {
  /// Each once: the detail of a problem, the list at the top of a form, the paragraphs of a page that says no.
  private(set) var sentences: Set<String> = []
  /// The fields they were about: as programs name them, and on a page with "#" before.
  private(set) var fields: Set<String> = []

  /// Takes in what an answer says; one that is no refusal says nothing.
  func add(_ response: RawResponse) {
    guard response.status >= 400 else { return }
    if let problem = try? JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any] {
      if let detail = problem["detail"] as? String { sentences.insert(detail) }
      if let field = problem["field"] as? String { fields.insert(String(field.prefix { $0 != "[" })) }
    } else {
      addPage(response.text)
    }
  }

  private func addPage(_ html: String) {
    let main = between("<main", "</main>", in: html).first ?? ""
    let links = between("<li><a href=\"#", "</a>", in: between("role=\"alert\"", "</div>", in: main).first ?? "")
    for link in links {
      let parts = link.components(separatedBy: "\">")
      fields.insert("#\(parts[0])")
      sentences.insert(plain(parts[1]))
    }
    if links.isEmpty {
      for words in between("<p", "</p>", in: main) + between("<h1", "</h1>", in: main) {
        sentences.insert(plain("<" + words))
      }
    }
  }

  private func between(_ start: String, _ end: String, in text: String) -> [String] {
    text.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  private func plain(_ html: String) -> String {
    var text = html.components(separatedBy: "<").enumerated().map { place, part in
      place == 0 ? part : String(part.drop { $0 != ">" }.dropFirst())
    }.joined()
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: entity, with: sign)
    }
    return text
  }
}
