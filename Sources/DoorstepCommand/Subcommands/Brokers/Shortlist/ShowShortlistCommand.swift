import Access
import ArgumentParser
import Presentation

/// `doorstep brokers shortlist show`.
struct ShowShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show who is on a shortlist, what is checked of each, and what to ask. That is put on record.")

  @OptionGroup var choice: ShortlistChoice

  @Flag(help: "Answer as JSON.")
  var json = false

  func run() throws {
    let shown = try choice.shown(for: .seeShortlist)
    try Console.print(json ? try JSONText.render(ShortlistJSON(shown)) : ShortlistText(shown).render())
  }
}
