import Doorstep
import Matching
import OpenReferral

/// The search form. It works by `GET`, so that a search can be kept as a link, and by `POST` for who wants no trace.
struct FindFormView {
  let form: FindForm
  var problems: [FormProblem] = []

  private var fields: FormFields { FormFields(problems: problems) }

  func render(in html: inout HTMLWriter) {
    html.element(
      "form", .class("find"), .action(LocalLink("/find")), .method(form.isPrivate ? "post" : "get"), .noValidate,
      .role("search"), .label("Search")
    ) { html in
      renderInterest(in: &html)
      renderPlace(in: &html)
      renderDistance(in: &html)
      renderChoices(in: &html)
      if !form.list.isEmpty { html.hidden("list", form.list) }
      renderButtons(in: &html)
    }
  }

  private func renderInterest(in html: inout HTMLWriter) {
    fields.field(
      .interest, label: "What do you enjoy, or need a hand with?",
      hint: "For example: reading, dog walking, help with shopping. Put a comma between them.", in: &html
    ) { html in
      html.textArea(
        .id("interest"), .name("interest"), .rows(2), .autocomplete("off"), .spellcheck("true"),
        fields.describe(.interest, hasHint: true), fields.invalid(.interest), typed: form.interest)
    }
  }

  private func renderPlace(in html: inout HTMLWriter) {
    fields.field(
      .near, label: "Where are you?", hint: "A postcode, or the name of a town or village.", in: &html
    ) { html in
      html.void(
        "input", .type("text"), .id("near"), .name("near"), .value(form.near), .autocomplete("postal-code"),
        .spellcheck("false"), fields.describe(.near, hasHint: true), fields.invalid(.near))
    }
  }

  /// The distances offered. A wish that came by a link and is none of them is offered too.
  private static let distances = [
    ("", "As far as it takes"), ("15 minutes", "15 minutes' walk"), ("1 mile", "1 mile"),
    ("3 miles", "3 miles"), ("5 miles", "5 miles"), ("10 miles", "10 miles"), ("25 miles", "25 miles"),
  ]

  private func renderDistance(in html: inout HTMLWriter) {
    let isOffered = Self.distances.contains { $0.0 == form.within }
    let offered = Self.distances + (isOffered ? [] : [(form.within, form.within)])
    fields.field(.within, label: "How far will you go?", in: &html) { html in
      html.element(
        "select", .id("within"), .name("within"), fields.describe(.within, hasHint: false), fields.invalid(.within)
      ) { html in
        for (value, label) in offered {
          html.element("option", .value(value), .when(value == form.within, .selected), text: label)
        }
      }
    }
  }

  private func renderChoices(in html: inout HTMLWriter) {
    let hasProblem = problems.contains { !FormField.alwaysShown.contains($0.field) }
    html.element("details", .class("more"), .when(form.hasChoices || hasProblem, .open)) { html in
      html.element("summary", text: "More choices: kind, days and times, cost, access, care")
      html.element("div", .class("more-fields")) { html in
        renderKinds(in: &html)
        renderDays(in: &html)
        renderTimes(in: &html)
        renderCost(in: &html)
        CareChoicesView(form: form, fields: fields).render(in: &html)
        renderTravel(in: &html)
        renderOrder(in: &html)
      }
    }
  }

  private func renderKinds(in html: inout HTMLWriter) {
    fields.group(.kind, legend: "What kinds of thing?", hint: "Tick none to see all of them.", in: &html) { html in
      for kind in ListingKind.allCases {
        let plural = KindWording.plural(kind)
        fields.choice(
          "checkbox", name: "kind", value: kind.rawValue, label: Capitals.first(of: plural),
          isChosen: form.kinds.contains(kind), in: &html)
      }
    }
  }

  private func renderDays(in html: inout HTMLWriter) {
    fields.group(.day, legend: "Which days suit you?", hint: "Tick none for any day.", in: &html) { html in
      for day in Weekday.allCases {
        fields.choice(
          "checkbox", name: "day", value: day.formValue, label: day.englishName, isChosen: form.days.contains(day),
          in: &html)
      }
    }
  }

  /// The times offered. A wish that came by a link and is none of them is offered too.
  private static let times = [
    ("", "At any time"), ("morning", "In the morning"), ("afternoon", "In the afternoon"),
    ("evening", "In the evening"),
    ("today", "Today"), ("tomorrow", "Tomorrow"), ("this week", "This week"), ("this weekend", "This weekend"),
  ]

  private func renderTimes(in html: inout HTMLWriter) {
    let isOffered = Self.times.contains { $0.0 == form.when }
    let offered = Self.times + (isOffered ? [] : [(form.when, form.when)])
    fields.field(.when, label: "What time suits you?", in: &html) { html in
      html.element("select", .id("when"), .name("when"), fields.describe(.when, hasHint: false), fields.invalid(.when))
      {
        html in
        for (value, label) in offered {
          html.element("option", .value(value), .when(value == form.when, .selected), text: label)
        }
      }
    }
  }

  private func renderCost(in html: inout HTMLWriter) {
    html.element("fieldset", .class("field")) { html in
      html.element("legend", text: "What may it cost?")
      html.element("div", .class("choices")) { html in
        fields.choice(
          "checkbox", name: "free", value: "yes", label: "Only what is free", isChosen: form.isFree, in: &html)
      }
    }
  }

  private func renderTravel(in html: inout HTMLWriter) {
    fields.group(.travelMode, legend: "How do you get about?", in: &html) { html in
      for mode in TravelMode.allCases {
        fields.choice(
          "radio", name: "by", value: mode.rawValue, label: Self.words(for: mode), isChosen: mode == form.travelMode,
          in: &html)
      }
    }
  }

  private func renderOrder(in html: inout HTMLWriter) {
    fields.group(.order, legend: "What shall come first?", in: &html) { html in
      fields.choice(
        "radio", name: "sort", value: MatchOrder.best.rawValue, label: "What fits best",
        isChosen: form.order == .best, in: &html)
      fields.choice(
        "radio", name: "sort", value: MatchOrder.nearest.rawValue, label: "What is nearest",
        isChosen: form.order == .nearest, in: &html)
    }
  }

  private func renderButtons(in html: inout HTMLWriter) {
    html.element("div", .class("buttons")) { html in
      html.element("button", .class("primary"), .type("submit"), text: "Find")
      guard !form.isPrivate else { return }
      html.element(
        "button", .class("quiet"), .type("submit"), .formMethod("post"), .described(by: "private-hint"),
        text: "Find privately")
    }
    html.element(
      "p", .class("hint"), .id("private-hint"),
      text: form.isPrivate
        ? "This is a private search: it is not kept in the address bar."
        : "Find privately keeps your search out of the address bar and the browser's history.")
  }

  private static func words(for mode: TravelMode) -> String {
    switch mode {
    case .onFoot: "On foot"
    case .slowly: "On foot, slowly, or by wheelchair"
    case .bus: "By bus"
    case .car: "By car or with a lift"
    }
  }
}
