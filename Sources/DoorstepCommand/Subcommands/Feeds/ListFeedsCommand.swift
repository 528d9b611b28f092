import ArgumentParser
import DirectoryStore
import Foundation
import Presentation

/// `doorstep feed list`.
struct ListFeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the feeds and how far they have been read.")

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let feeds = try Session(directory).writableDatabase().feeds()
    try Console.print(json ? try JSONText.render(FeedsJSON(feeds)) : FeedsText(feeds, now: Date()).render())
  }
}
