import Access
import ArgumentParser
import DirectoryStore
import Foundation
import OpenReferral

/// `doorstep brokers shortlist note`.
struct NoteShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note something about a provider on a shortlist. The provider may ask to see it.",
    discussion: "Empty words take the note away. A note that seems to tell who the person is is refused.")

  @OptionGroup var choice: ShortlistChoice

  @Argument(help: "The provider's id.")
  var provider: String

  @Argument(help: "The note, up to 1000 bytes.")
  var words: String

  func run() throws {
    let id = try Session(choice.directory).shownService(provider).service.id
    let kept = PlainText.cleaned(words, keepingLines: true) ?? ""
    try choice.change { access, reference in
      try access.noteOnShortlist(reference, provider: id, words: kept, by: choice.holder)
    }
    try Console.print(kept.isEmpty ? "The note is taken away.\n" : "The note is kept.\n")
  }
}
