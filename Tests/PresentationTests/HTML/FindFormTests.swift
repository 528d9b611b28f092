import Doorstep
import Matching
import OpenReferral
import TestSupport
import Testing

@testable import Presentation

@Suite("The search form")
struct FindFormTests {
  @Test("A form survives the way through an address")
  func roundTrip() throws {
    var form = FindForm()
    form.interest = "reading,\r\ndog walking"
    form.near = "Orrell, Wigan"
    form.within = "3 miles"
    form.kinds = [.group, .personalAssistant]
    form.isFree = true
    form.days = [.tuesday, .sunday]
    form.access = ["step-free", "hoist"]
    form.checks = ["enhanced-dbs"]
    form.language = "Polish"
    form.gender = "woman"
    form.age = 72
    form.rate = 18
    form.travelMode = .bus
    form.order = .nearest
    form.page = 2
    form.list = "abc"
    form.isLiteral = true
    form.when = "tuesday afternoon"
    #expect(try FindForm.read(form.parameters, isPrivate: false) == form)
    #expect(Set(form.parameters.map(\.name)) == FindForm.parameterNames)
    #expect(try FindForm.read([], isPrivate: false) == FindForm())
  }

  @Test("Lines and commas part interests, and empty lines are none")
  func interests() {
    var form = FindForm()
    form.interest = "reading\r\n\r\n dogs \nchess"
    #expect(form.request(on: "2026-11-21").interests == ["reading", " dogs ", "chess"])
    #expect(form.request(on: "2026-11-21").limit == 5)
    form.interest = "reading"
    #expect(form.request(on: "2026-11-21").limit == 10)
  }

  @Test("Every fact the form offers is one that listings can state")
  func facts() throws {
    let form = try FindForm.read(
      FactChoices.access.map { ("access", $0.value) } + FactChoices.checks.map { ("check", $0.value) }
        + [("language", "Polish"), ("gender", "woman"), ("rate", "£ 18")], isPrivate: false)
    let filter = form.request(on: "2026-11-21").filters.facts
    #expect(filter.facts.count == FactChoices.access.count + FactChoices.checks.count + 2)
    #expect(filter.greatestRate == 1800 && filter.day == 20_261_121)
    #expect(filter.facts.contains { $0.group == .accessibility && $0.name == "step free" })
  }

  @Test(
    "A choice the form does not offer is said, not guessed",
    arguments: [
      ("kind", "house"), ("day", "someday"), ("by", "rocket"), ("sort", "up"), ("page", "0"), ("page", "21"),
      ("page", "1e300"), ("access", "lift"), ("check", "nice"), ("language", "Klingon"), ("gender", "x"),
      ("age", "121"),
      ("age", "seven"), ("rate", "-1"), ("rate", "99999999999999999999"),
    ])
  func unknown(name: String, value: String) {
    #expect(throws: FormProblem.self) { try FindForm.read([(name, value)], isPrivate: false) }
  }

  @Test("Every search error becomes words without the options of the command line, at a field that is there")
  func errors() throws {
    let errors: [SearchError] = [
      .nothingAsked, .tooManyInterests(9), .textRefused(field: "place", reason: "It is too long."), .emptyInterest(1),
      .radiusNotUnderstood, .radiusOutOfRange, .radiusWithoutPlace, .orderWithoutPlace, .limitOutOfRange(99),
      .pageOutOfRange(99),
    ]
    for error in errors {
      let problem = FormProblem(error)
      #expect(!problem.message.utf8.elementsEqual("".utf8) && !problem.message.contains("--"))
      let page = FindProblemPage(form: FindForm(), problems: [problem], site: SiteSettings()).render()
      let elements = try MarkupReader(page.bytes).elements
      #expect(page.status == 422)
      #expect(elements.contains { $0.attribute("id") == problem.field.target })
      #expect(elements.first { $0.name == "title" }?.text.hasPrefix("Error: ") == true)
      #expect(
        elements.contains {
          $0.attribute("id") == "\(problem.field.name)-problem" && $0.text == "Error: \(problem.message)"
        })
      #expect(
        elements.contains { $0.attribute("aria-describedby")?.contains("\(problem.field.name)-problem") == true })
    }
  }

  @Test("Nothing is required of a browser, and no page holds a script or a style of its own")
  func plain() throws {
    let page = try MarkupReader(HomePage(site: SiteSettings()).render().bytes)
    #expect(page.elements.contains { $0.name == "form" && $0.attributes.contains { $0.name == "novalidate" } })
    for element in page.elements {
      #expect(element.name != "script" && element.name != "style")
      #expect(!element.attributes.contains { $0.name == "required" || $0.name == "style" || $0.name.hasPrefix("on") })
    }
  }
}
