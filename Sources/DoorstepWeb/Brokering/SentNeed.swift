import Access
import Brokering
import Doorstep
import Presentation

/// A need that a page sent, and the walk from it to the page that answers it.
struct SentNeed {
  let session: PageSession
  let answers: NeedAnswers
  /// The plan that is meant, from 1; 1 where none is named.
  let plan: Int

  /// - Throws: what `SessionForm.read` throws.
  init(_ request: WebRequest) throws(Problem) {
    let (session, parameters) = try SessionForm.read(
      request, known: NeedAnswers.parameterNames.union(["plan"]), repeatable: NeedAnswers.repeatableNames,
      most: NeedAnswers.mostValues)
    self.session = session
    answers = NeedAnswers(parameters.pairs)
    plan = parameters["plan"].flatMap(WholeNumber.read) ?? 1
  }

  /// The page that `body` makes of the need, or the form again with what is wrong.
  ///
  /// - Parameter field: what must be answered, or there is nothing to look for.
  func page(by desk: BrokerDesk, needing field: NeedField, _ site: SiteSettings, body: (Need) -> Page) -> Page {
    let reading = desk.read(answers.form)
    guard reading.problems.isEmpty else {
      return NeedPage(answers: answers, problems: reading.problems, session: session, site: site).render()
    }
    guard answers.form.entries[field] != nil else {
      return NeedPage(answers: answers, missing: field, session: session, site: site).render()
    }
    return body(reading.need)
  }
}
