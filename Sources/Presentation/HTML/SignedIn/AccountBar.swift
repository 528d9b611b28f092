import Access

/// Who is signed in, where their pages are, and the way out: under the head of every signed-in page.
struct AccountBar {
  let session: PageSession

  func render(in html: inout HTMLWriter) {
    html.element("nav", .class("account"), .label("Your work")) { html in
      html.element("div", .class("inner")) { html in
        html.element("p") { html in
          html.text("Signed in: ")
          html.element("strong", text: session.label)
          html.text(" (\(AccessWording.phrase(for: session.holder.role)), \(session.holder.organization))")
        }
        html.element("ul") { html in
          for link in WorkLink.all where session.holder.role.may(link.permission) {
            html.element("li") { $0.local(link.link, link.title) }
          }
          html.element("li") { html in
            html.element("form", .class("step"), .action(LocalLink("/sign-out")), .method("post")) { html in
              html.hidden("token", session.formToken)
              html.element("button", .class("as-link"), .type("submit"), text: "Sign out")
            }
          }
        }
      }
    }
  }
}
