/// One item of an RPDE page: something that changed, or went.
package struct RPDEItem: Hashable, Sendable {
  /// What sort of thing, in the feed's own word: "SessionSeries".
  package var kind: String
  /// Unique among the items of its kind in the feed.
  package var id: String
  package var modified: RPDEVersion
  /// The thing itself, as JSON of the members that are read; nil when it went.
  package var data: String?
  /// What it belongs to: its own address, or that of the series it is a session of (see `ActivityLink`). Nil for what
  /// went, since that says no more.
  package var link: ActivityLink?
}
