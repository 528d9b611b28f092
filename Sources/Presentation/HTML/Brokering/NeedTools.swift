import Doorstep

/// The ways on from an answer, each with the whole need in its body.
struct NeedTools {
  /// One way: a button that sends the need there.
  struct Way {
    let link: LocalLink
    let words: String
    /// Which plan is meant; nil where it does not matter.
    var plan: Int?

    static let change = Way(link: LocalLink("/broker"), words: "Change the need")
    static let match = Way(link: LocalLink("/broker/match"), words: "See who fits, one by one")
    static let cover = Way(link: LocalLink("/broker/cover"), words: "Plan the week")
    static let printMatches = Way(link: LocalLink("/broker/match/print"), words: "Print in large type")

    static func print(plan number: Int) -> Way {
      Way(link: LocalLink("/broker/cover/print"), words: "Print plan \(number) in large type", plan: number)
    }
  }

  let answers: NeedAnswers
  let token: String

  func render(_ ways: [Way], in html: inout HTMLWriter) {
    html.element("div", .class("tools")) { html in
      for way in ways { render(way, in: &html) }
    }
  }

  private func render(_ way: Way, in html: inout HTMLWriter) {
    html.element("form", .class("step"), .action(way.link), .method("post")) { html in
      html.hidden("token", token)
      for (name, value) in answers.parameters { html.hidden(name, value) }
      if let plan = way.plan { html.hidden("plan", "\(plan)") }
      html.element("button", .class("quiet"), .type("submit"), text: way.words)
    }
  }
}
