import ArgumentParser

/// `doorstep feed`: the feeds a directory is kept up to date from.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "Keep the directory up to date from the feeds of others.",
    discussion: """
      A feed is added once and synced as often as you like, by cron for example. A sync that is interrupted goes on where
      it was; the directory changes only when all has been read. What a feed no longer holds is removed; where that is
      more than 30 % of it, a person must allow it (--allow-removals).
      Only the hosts of the feed's own addresses are asked, and only on the public internet, unless you say otherwise.

      EXAMPLES
        doorstep feed add council https://api.example.org/openreferral/3.0 --format openreferral --licence OGL-3.0
        doorstep feed add leisure https://example.org/series https://example.org/sessions --format openactive
        doorstep feed add libraries https://example.org/libraries.csv
        doorstep feed list
        doorstep feed sync
        doorstep feed sync leisure --wait
        doorstep feed remove libraries
      """,
    subcommands: [AddFeedCommand.self, ListFeedsCommand.self, SyncFeedsCommand.self, RemoveFeedCommand.self],
    defaultSubcommand: ListFeedsCommand.self)
}
