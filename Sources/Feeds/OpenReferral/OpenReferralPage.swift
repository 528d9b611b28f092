import OpenReferral

/// One page of the `/services` address of an Open Referral UK API, version 3.0 or 1.0, or one service by itself.
package struct OpenReferralPage: Sendable {
  /// One entry of the page.
  package struct Entry: Sendable {
    /// Its place: "contents[3]".
    package var path: String
    package var value: JSONValue
    /// The identifier by which to ask for the whole of it, where the page holds only its outline.
    package var outlineOf: String?
  }

  package private(set) var entries: [Entry] = []
  /// How many pages there are; nil when it was not said.
  package private(set) var totalPages: Int?

  /// Members that only the whole of a service has. A page with none of them gives outlines.
  private static let nested = [
    "service_at_locations", "schedules", "regular_schedules", "contacts", "cost_options", "service_areas",
    "languages", "attributes", "service_taxonomys",
  ]

  /// - Throws: `FeedFileError` when it is no JSON, or holds no services.
  package init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(FeedFileError) {
    switch try JSONParser.parse(bytes, limits: limits) {
    case .array(let items): take(items, under: "")
    case .object(let page):
      if let name = ["contents", "content"].first(where: page.has) {
        take(page[name]?.items ?? [], under: name)
        totalPages = (page.text("total_pages", "totalPages")).flatMap(NumberText.whole)
      } else if OpenReferralShape(page).holdsServices {
        entries = [Entry(path: "", value: .object(page))]
      } else {
        throw Self.noServices(OpenReferralShape(page).inWords)
      }
    case let other: throw Self.noServices(other.kindInWords)
    }
  }

  private mutating func take(_ items: [JSONValue], under name: String) {
    for (position, item) in items.enumerated() {
      var entry = Entry(path: "\(name)[\(position)]", value: item)
      if case .object(let object) = item, !Self.nested.contains(where: object.has) {
        entry.outlineOf = object.text("id")
      }
      entries.append(entry)
    }
  }

  private static func noServices(_ found: String) -> FeedFileError {
    FeedFileError(
      .notServices, expected: "a page of services, with contents or content", found: found,
      remedy: "Check the address: it is the one under which the API has /services.")
  }
}

extension OpenReferralPage.Entry {
  /// The service.
  ///
  /// - Parameter page: said before the entry's own place in problem reports.
  package func read(from source: RecordSource, defaultKind: ListingKind, page: String) -> FeedItem {
    let location = [page, path].filter { !$0.isEmpty }.joined(separator: ", ")
    guard case .object(let object) = value else {
      return .refused(
        RecordProblem(
          severity: .refused, location: location, expected: "a service", found: value.kindInWords,
          remedy: "Ask the publisher for the service it stands for."))
    }
    var reader = ServiceObjectReader(source: source, defaultKind: defaultKind)
    reader.isFeed = true
    return reader.read(JSONFields(object: object, path: location), organization: nil)
  }
}
