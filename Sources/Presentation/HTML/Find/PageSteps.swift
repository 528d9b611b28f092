import Doorstep

/// To the page before and the page after.
struct PageSteps {
  let form: FindForm
  let answer: SearchAnswer

  func render(in html: inout HTMLWriter) {
    let limit = answer.query.request.limit
    let hasMore = form.page < 20 && answer.interests.contains { $0.goodTotal > form.page * limit }
    guard form.page > 1 || hasMore else { return }
    html.element("nav", .class("pages"), .label("Pages")) { html in
      if form.page > 1 { step(to: form.page - 1, words: "Page before", in: &html) }
      html.element("span", text: "Page \(form.page)")
      if hasMore { step(to: form.page + 1, words: "More results", in: &html) }
    }
  }

  private func step(to page: Int, words: String, in html: inout HTMLWriter) {
    var other = form
    other.page = page
    FindStep(form: other, words: words).render(in: &html)
  }
}
