import Access
import ArgumentParser
import DirectoryStore
import Foundation
import OpenReferral

/// `doorstep brokers shortlist take-off`.
struct TakeOffShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-off", abstract: "Take a provider off a shortlist, with the note about them.")

  @OptionGroup var choice: ShortlistChoice

  @Argument(help: "The provider's id.")
  var provider: String

  func run() throws {
    let id = try Session(choice.directory).shownService(provider).service.id
    try choice.change { access, reference in
      try access.takeOffShortlist(reference, provider: id, by: choice.holder)
    }
    try Console.print("Taken off.\n")
  }
}
