/// The doors that stand for the service. Decoration only: nothing is said by them alone.
enum DoorDrawing {
  /// The small door beside the name.
  static func sign(in html: inout HTMLWriter) {
    html.element("svg", .class("sign"), .viewBox("0 0 32 40"), .hiddenFromReaders) { html in
      html.shape("path", .class("frame"), .path("M4 36V14a12 12 0 0 1 24 0v22z"))
      html.shape("path", .class("fanlight"), .path("M8 14a8 8 0 0 1 16 0z"))
      html.shape("path", .class("ray"), .path("M16 14V6M16 14l-5.7-5.7M16 14l5.7-5.7"))
      html.shape("path", .class("leaf"), .path("M8 17h16v19H8z"))
      html.shape("circle", .class("knob"), .centreX(20.5), .centreY(27), .radius(1.6))
      html.shape("path", .class("step"), .path("M0 36h32v4H0z"))
    }
  }

  /// A row of front doors, each a little different.
  static func terrace(in html: inout HTMLWriter) {
    html.element("svg", .class("terrace"), .viewBox("0 0 480 138"), .hiddenFromReaders) { html in
      html.shape("path", .class("wall"), .path("M0 0h480v138H0z"))
      for (index, kind) in doors.enumerated() { door(kind, left: Double(index) * 96 + 22, in: &html) }
    }
  }

  private struct Door {
    let style: StaticString
    let isArched: Bool
    let number: String
  }

  private static let doors = [
    Door(style: "leaf one", isArched: true, number: "1"), Door(style: "leaf two", isArched: false, number: "3"),
    Door(style: "leaf three", isArched: true, number: "5"), Door(style: "leaf four", isArched: false, number: "7"),
    Door(style: "leaf five", isArched: true, number: "9"),
  ]

  private static func door(_ door: Door, left: Double, in html: inout HTMLWriter) {
    let x = Int(left)
    let frame =
      door.isArched
      ? "M\(x) 132V50a26 26 0 0 1 52 0v82z" : "M\(x) 132V28h52v104z"
    let light =
      door.isArched ? "M\(x + 6) 50a20 20 0 0 1 40 0z" : "M\(x + 6) 34h40v14h-40z"
    html.shape("path", .class("surround"), .path(frame))
    html.shape("path", .class("fanlight"), .path(light))
    html.shape("path", .class(door.style), .path("M\(x + 6) 54h40v78h-40z"))
    html.shape("path", .class("panel"), .path("M\(x + 12) 62h12v24h-12zM\(x + 28) 62h12v24h-12z"))
    html.shape("path", .class("panel"), .path("M\(x + 12) 98h12v26h-12zM\(x + 28) 98h12v26h-12z"))
    html.shape("path", .class("slot"), .path("M\(x + 19) 91h14v3h-14z"))
    html.shape("circle", .class("knob"), .centreX(left + 41), .centreY(96), .radius(2))
    html.shape("path", .class("step"), .path("M\(x - 6) 132h64v6h-64z"))
    html.element("text", .class("digit"), .x(left + 64), .y(70), .anchor("middle"), text: door.number)
  }
}
