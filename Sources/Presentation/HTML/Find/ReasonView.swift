import Doorstep

/// The sentence that says why a result is there, with how near it is made to stand out.
struct ReasonView {
  let shown: ExplainedMatch
  let reason: ReasonWording

  func render(in html: inout HTMLWriter) {
    let sentence = Array(reason.sentence(for: shown).utf8)
    let nearness = Array(((reason.whereabouts(of: shown) ?? "") + ".").utf8)
    html.element("p", .class("reason")) { html in
      guard nearness.count > 1, sentence.suffix(nearness.count).elementsEqual(nearness) else {
        return html.text(String(decoding: sentence, as: UTF8.self))
      }
      html.text(String(decoding: sentence.dropLast(nearness.count), as: UTF8.self))
      html.element("strong", text: String(decoding: nearness.dropLast(), as: UTF8.self))
      html.text(".")
    }
  }
}
