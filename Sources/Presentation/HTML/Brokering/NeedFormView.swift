import Doorstep
import OpenReferral

/// The form of a need: what must be had and what would be good are kept apart. It is sent in a body, so that nothing of
/// it stands in any address.
struct NeedFormView {
  let answers: NeedAnswers
  let problems: [FormProblem]
  let token: String

  private var inputs: NeedInputs { NeedInputs(answers: answers, fields: FormFields(problems: problems)) }

  func render(in html: inout HTMLWriter) {
    html.element("form", .class("need"), .action(LocalLink("/broker/match")), .method("post"), .noValidate) { html in
      html.hidden("token", token)
      section("The help", in: &html) { html in
        inputs.lines(.tasks, rows: 3, in: &html)
        inputs.lines(.visits, rows: 4, in: &html)
        inputs.line(.place, in: &html)
      }
      section("The money", content: renderMoney, in: &html)
      section("Must have", content: renderMustHaves, in: &html)
      section("Nice to have", content: renderWishes, in: &html)
      renderButtons(in: &html)
    }
  }

  private func section(
    _ heading: String, content: (inout HTMLWriter) -> Void, in html: inout HTMLWriter
  ) {
    html.element("section") { html in
      html.element("h2", text: heading)
      content(&html)
    }
  }

  private func section(_ heading: String, in html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    section(heading, content: content, in: &html)
  }

  private func renderMoney(in html: inout HTMLWriter) {
    inputs.number(.budget, in: &html)
    inputs.select(.payer, Self.payers, in: &html)
    folded("More about money", [.highestRate, .employmentAllowance], in: &html) { html in
      inputs.number(.highestRate, in: &html)
      inputs.ticks("If the person employs somebody", [.employmentAllowance], in: &html)
    }
  }

  private func renderMustHaves(in html: inout HTMLWriter) {
    html.element(
      "p", .class("hint"), text: "Who is known not to have these is left out. What is not known is asked first.")
    inputs.choices(.kinds, Self.kinds, in: &html)
    inputs.select(.gender, Self.genders, in: &html)
    inputs.line(.languages, in: &html)
    inputs.line(.training, in: &html)
    inputs.line(.checks, in: &html)
    folded("More that must be so", Self.furtherMustHaves, in: &html) { html in
      inputs.ticks("About them", [.drives, .businessInsurance, .nonSmoker], in: &html)
      inputs.ticks("About the home", [.homeHasPets, .homeHasSmoker], in: &html)
      inputs.select(.personGender, Self.personGenders, in: &html)
      inputs.number(.startWithinWeeks, in: &html)
      inputs.number(.mostPeople, in: &html)
      inputs.lines(.notWith, rows: 2, in: &html)
    }
  }

  private func renderWishes(in html: inout HTMLWriter) {
    html.element("p", .class("hint"), text: "These leave nobody out. Who has more of them comes first.")
    inputs.line(.interests, in: &html)
    inputs.line(.wishedTasks, in: &html)
    folded(
      "More that would be good", [.wishedTraining, .wishedGender, .wishedLanguages, .wishedFaith], in: &html
    ) { html in
      inputs.line(.wishedTraining, in: &html)
      inputs.select(.wishedGender, Self.genders, in: &html)
      inputs.line(.wishedLanguages, in: &html)
      inputs.line(.wishedFaith, in: &html)
    }
  }

  /// Fields that few need, folded away unless one of them was filled in or is wrong.
  private func folded(
    _ summary: String, _ names: [NeedField], in html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    let isOpen =
      answers.says(any: names) || names.contains { name in problems.contains { $0.field == FormField(name) } }
    html.element("details", .class("more"), .when(isOpen, .open)) { html in
      html.element("summary", text: summary)
      html.element("div", .class("more-fields"), content: content)
    }
  }

  private func renderButtons(in html: inout HTMLWriter) {
    html.element("div", .class("buttons")) { html in
      html.element("button", .class("primary"), .type("submit"), text: "Find who fits")
      html.element(
        "button", .class("quiet"), .type("submit"), .formAction(LocalLink("/broker/cover")), text: "Plan the week")
    }
    html.element(
      "p", .class("hint"),
      text:
        "\"Find who fits\" shows people one by one. \"Plan the week\" looks for a small team that covers every visit.")
  }

  private static let furtherMustHaves: [NeedField] = [
    .drives, .businessInsurance, .nonSmoker, .homeHasPets, .homeHasSmoker, .personGender, .startWithinWeeks,
    .mostPeople, .notWith,
  ]
  private static let payers =
    [("", "Not known yet")]
    + PayerKind.allCases.map {
      ($0.rawValue, $0 == .selfFunder ? "The person, with their own money" : Capitals.first(of: $0.rawValue))
    }
  private static let kinds = [ListingKind.personalAssistant, .microProvider].map {
    ($0.rawValue, Capitals.first(of: KindWording.plural($0)))
  }
  private static let genders = [("", "Either")] + FactChoices.genders.map { ($0.value, $0.words) }
  private static let personGenders = [("", "Not said")] + FactChoices.genders.map { ($0.value, $0.words) }
}
