extension HTMLWriter {
  /// A link to another page of this site.
  mutating func local(_ link: LocalLink, _ words: String, class style: StaticString? = nil) {
    element("a", .href(link), .when(style != nil, .class(style ?? "")), text: words)
  }

  /// A link that leaves the site: it tells nobody where from, and the new page cannot reach back.
  mutating func outside(_ link: OutsideLink, _ words: String, class style: StaticString? = nil) {
    element(
      "a", .href(link), .rel("noreferrer noopener external"), .when(style != nil, .class(style ?? "")), text: words)
  }

  /// A field that is carried along unseen.
  mutating func hidden(_ name: String, _ value: String) {
    void("input", .type("hidden"), .name(name), .value(value))
  }
}
