import OpenReferral

/// One page of an RPDE 1.0 feed (Realtime Paged Data Exchange, OpenActive).
package struct RPDEPage: Sendable {
  /// The most items one page may hold; 500 are usual.
  static let mostItems = 20_000

  /// The sound items in the order of the page.
  package private(set) var items: [RPDEItem] = []
  /// How many items stood there, sound or not. None is what a last page has, and some others.
  package private(set) var count = 0
  /// Where the next page is, as written; nil when it was not said.
  package private(set) var next: String?
  /// The licence of the feed.
  package private(set) var license: String?
  /// Items that could not be taken, by their place on the page.
  package private(set) var problems: [RecordProblem] = []

  private var latest: RPDEVersion?
  private var reportsOrder = true

  /// Reads a page whole. Items with a fault are reported and passed over.
  ///
  /// - Throws: `FeedFileError` when it is no JSON, no RPDE page, or larger than one may be.
  package init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(FeedFileError) {
    var parser = JSONParser(bytes[...], limits: limits)
    guard parser.nextByte == UInt8(ascii: "{"), try parser.beginObject() else { throw Self.noPage("no object") }
    var names = JSONParser.Names()
    var hasItems = false
    repeat {
      switch try parser.memberName(&names) {
      case "items":
        guard parser.nextByte == UInt8(ascii: "[") else { throw Self.noPage("items that are no list") }
        hasItems = true
        try readItems(&parser)
      case "next": if case .string(let text) = try parser.value() { next = text }
      case "license": if case .string(let text) = try parser.value() { license = PlainText.cleaned(text) }
      default: _ = try parser.value()
      }
    } while try parser.nextMember()
    try parser.finish()
    guard hasItems else { throw Self.noPage("no items") }
  }

  private mutating func readItems(_ parser: inout JSONParser) throws(FeedFileError) {
    guard try parser.beginList() else { return }
    repeat {
      take(try parser.value())
      count += 1
      if count > Self.mostItems { throw Self.tooMany }
    } while try parser.nextItem()
  }

  private mutating func take(_ value: JSONValue) {
    guard case .object(let object) = value else { return refuse("an item", value.kindInWords, nil) }
    guard let id = object.text("id").flatMap(Self.name) else { return refuse("an id", "none", nil) }
    guard let kind = object.text("kind").flatMap(Self.name) else { return refuse("a kind", "none", id) }
    guard let modified = RPDEVersion(object["modified"]) else {
      return refuse("a whole number as modified", object["modified"]?.kindInWords ?? "nothing", id)
    }
    noteOrder(modified, id)
    switch (object.text("state"), object["data"]) {
    case ("deleted", _): items.append(RPDEItem(kind: kind, id: id, modified: modified))
    case ("updated", .object(let data)?):
      let link = ActivityLink(data, item: "\(kind):\(id)")
      let kept = JSONValue.object(ActivityMembers.kept(of: data)).text
      items.append(RPDEItem(kind: kind, id: id, modified: modified, data: kept, link: link))
    case ("updated", let other): refuse("data of the item", other?.kindInWords ?? "nothing", id)
    default: refuse("the state updated or deleted", "another", id)
    }
  }

  private static func name(_ text: String) -> String? {
    (1...200).contains(text.utf8.count) && PlainText.cleaned(text) == text ? text : nil
  }

  private mutating func refuse(_ expected: String, _ found: String, _ id: String?) {
    problems.append(
      RecordProblem(
        severity: .refused, location: "items[\(count)]", recordIdentifier: id, expected: expected, found: found,
        remedy: "Passed over. Ask the publisher to mend it."))
  }

  /// Time must not go backwards on a page. Said once; what is taken does not depend on the order.
  private mutating func noteOrder(_ modified: RPDEVersion, _ id: String) {
    defer { latest = max(latest ?? modified, modified) }
    guard reportsOrder, let latest, modified < latest else { return }
    reportsOrder = false
    problems.append(
      RecordProblem(
        severity: .mended, location: "items[\(count)]", recordIdentifier: id, field: "modified",
        expected: "items in the order of modified", found: "\(modified.written) after \(latest.written)",
        remedy: "The newest of each item was taken. Ask the publisher to mend the order: readers may miss changes."))
  }

  private static func noPage(_ found: String) -> FeedFileError {
    FeedFileError(
      .otherFormat, expected: "a page of an RPDE feed, with next and items", found: found,
      remedy: "Check the address, and that the feed is an OpenActive one.")
  }

  private static let tooMany = FeedFileError(
    .tooLarge, expected: "at most \(mostItems) items on a page", found: "more",
    remedy: "Ask the publisher for smaller pages; 500 items are usual.")
}
