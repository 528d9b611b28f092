import Access

/// A page for those who are signed in, and what it takes to open it. A new page gets a line here.
struct WorkLink {
  let link: LocalLink
  let title: String
  /// What it is for, in one sentence.
  let purpose: String
  let permission: Permission

  static let all = [
    WorkLink(
      link: LocalLink("/account"), title: "Your work", purpose: "What you may do here.", permission: .work),
    WorkLink(
      link: LocalLink("/broker"), title: "Matching a need",
      purpose: "Say what a person needs: see who fits, what it costs, and who together covers the week.",
      permission: .matchNeeds),
    WorkLink(
      link: LocalLink("/broker/shortlists"), title: "Shortlists",
      purpose: "People who may fit, kept under a case number: compare, note, print.", permission: .keepShortlists),
    WorkLink(
      link: LocalLink("/steward"), title: "Looking after the directory",
      purpose: "What waits for a decision, how fresh each source is, and putting entries right.",
      permission: .decideHolds),
    WorkLink(
      link: LocalLink("/account/audit"), title: "The record",
      purpose: "Who did what, and when: each look at a contact, each key, each decision.", permission: .readAudit),
  ]
}
