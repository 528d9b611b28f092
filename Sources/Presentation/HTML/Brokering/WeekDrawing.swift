import Brokering
import OpenReferral

/// The week of a plan as a drawing: a box a visit, with the letter of who does it. The table beside it says the same.
struct WeekDrawing {
  let team: ShownTeam

  func render(in html: inout HTMLWriter) {
    let layout = WeekLayout(team.days)
    let (title, words) = ("week-\(team.number)-title", "week-\(team.number)-words")
    html.element("figure") { html in
      html.element(
        "svg", .class("week-drawing"), .viewBox(width: WeekLayout.width, height: layout.height), .role("img"),
        .labelled(by: "\(title) \(words)")
      ) { html in
        html.element("title", .id(title), text: "The week of plan \(team.number)")
        html.element("desc", .id(words), text: "A box for each visit. The table says the same in words.")
        renderGround(layout, in: &html)
        for box in layout.boxes { render(box, in: &html) }
      }
      html.element("figcaption", text: legend)
    }
  }

  private var legend: String {
    let people = team.team.members.enumerated().map { "\(ShownTeam.letter($0)): \(team.name($1.provider))" }
    return (people + (team.team.uncovered.isEmpty ? [] : ["?: nobody yet"])).joined(separator: ". ") + "."
  }

  private func renderGround(_ layout: WeekLayout, in html: inout HTMLWriter) {
    for day in Weekday.allCases {
      let middle = WeekLayout.left + (Double(day.rawValue) - 0.5) * WeekLayout.dayWidth
      html.element(
        "text", .class("day-name"), .x(middle), .y(18), .anchor("middle"), text: String(day.englishName.prefix(3)))
    }
    // A line every hour; on a long day a name every second one.
    let step = layout.hours.count > 10 ? 2 : 1
    for (place, hour) in layout.hours.enumerated() {
      let y = WeekLayout.top + Double(place) * WeekLayout.hourHeight
      html.shape("line", .class("hour"), .x1(WeekLayout.left), .y1(y), .x2(WeekLayout.width), .y2(y))
      guard place % step == 0 else { continue }
      html.element(
        "text", .class("hour-name"), .x(WeekLayout.left - 6), .y(y + 5), .anchor("end"),
        text: TimeWording.phrase(minutes: hour * 60))
    }
  }

  private func render(_ box: WeekLayout.Box, in html: inout HTMLWriter) {
    html.shape(
      "rect", .class(Self.style(box.call.member)), .x(box.x), .y(box.y), .width(box.width), .height(box.height),
      .rounding(4))
    html.element(
      "text", .class(box.call.member == nil ? "call-letter nobody" : "call-letter"), .x(box.x + box.width / 2),
      .y(box.y + box.height / 2 + 5), .anchor("middle"), text: box.call.member.map(ShownTeam.letter) ?? "?")
  }

  /// Letters tell people apart; colours only help.
  private static func style(_ member: Int?) -> StaticString {
    switch member {
    case nil: "call nobody"
    case 0: "call one"
    case 1: "call two"
    case 2: "call three"
    case 3: "call four"
    default: "call five"
    }
  }
}
