import ArgumentParser
import DirectoryStore
import Doorstep
import Foundation

/// `doorstep feed remove`.
struct RemoveFeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take a feed out, with its records.",
    discussion: """
      EXAMPLES
        doorstep feed remove libraries
        doorstep feed remove libraries --keep-records
      """)

  @Argument(help: ArgumentHelp("Key of the feed.", valueName: "key"))
  var key: String

  @Flag(help: "Leave its records in the directory, as if they had been imported.")
  var keepRecords = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    let database = try session.writableDatabase()
    guard let entry = try database.feed(key) else { throw SyncFeedsCommand.unknown(key) }
    guard !keepRecords else {
      try database.removeFeed(key)
      return try Console.print("The feed \(key) is gone; its \(entry.services) services stay.\n")
    }
    let (removed, _) = try database.importRecords(from: entry.feed.source, at: Date()) { writer in
      try writer.removeFeed()
      return try writer.removeUnseen()
    }
    try Console.print("The feed \(key) is gone, and its \(removed) services with it.\n")
    if removed > 0 { DirectoryUpkeep.index(session) }
  }
}
