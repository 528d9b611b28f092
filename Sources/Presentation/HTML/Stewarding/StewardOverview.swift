import DirectoryStore

/// The state of a directory, for whoever looks after it.
public struct StewardOverview: Sendable {
  let summary: DirectorySummary
  let feeds: [FeedEntry]
  let holds: Int
  let duplicates: Int
  let overtaken: Int
  let stale: Int
  let suggestions: Int
  let today: String

  /// - Parameters:
  ///   - holds: how many wait; so the following.
  ///   - today: `yyyy-MM-dd`.
  public init(
    summary: DirectorySummary, feeds: [FeedEntry], holds: Int, duplicates: Int, overtaken: Int, stale: Int,
    suggestions: Int, today: String
  ) {
    self.summary = summary
    self.feeds = feeds
    self.holds = holds
    self.duplicates = duplicates
    self.overtaken = overtaken
    self.stale = stale
    self.suggestions = suggestions
    self.today = today
  }
}
