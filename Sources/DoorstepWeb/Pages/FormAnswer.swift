import Doorstep
import Presentation

/// The walk from a search form to a page.
enum FormAnswer {
  /// The page that `body` makes of the answer, or the form again with what is wrong.
  ///
  /// - Throws: what `ServedDirectory.answer(_:)` throws beside `SearchError`.
  static func page(
    _ parameters: Parameters, isPrivate: Bool, _ directory: ServedDirectory, _ site: SiteSettings,
    today: String, body: (FindForm, SearchAnswer) -> Page
  ) throws -> Page {
    var form = FindForm()
    form.isPrivate = isPrivate
    do {
      form = try FindForm.read(parameters.pairs, isPrivate: isPrivate)
      return body(form, try directory.answer(form.request(on: today)))
    } catch let problem as FormProblem {
      return FindProblemPage(form: form, problems: [problem], site: site).render()
    } catch let error as SearchError {
      return FindProblemPage(form: form, problems: [FormProblem(error)], site: site).render()
    }
  }
}
