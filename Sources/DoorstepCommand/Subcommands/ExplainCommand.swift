import ArgumentParser
import DirectoryStore
import Foundation
import Interests
import Matching
import OpenReferral
import Presentation
import TextAnalysis

/// `doorstep explain`: what we understood a service to be about, and the words that led to it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a service was understood to be about, and by which of its words.",
    discussion: """
      EXAMPLES
        doorstep explain 3f9a2c01

      What is wrong here is mended in the entry's interests, or in the labels of the thesaurus.
      """)

  @Argument(help: "The identifier that find printed, or the start of it (at least four digits).")
  var id: String

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    let stored = try session.shownService(id)
    let analyzer = try Analyzer()
    let thesaurus = try session.resources.readThesaurus(analyzer)
    guard let listing = ListingBuilder().listings(of: stored.service, from: stored.source, tags: stored.tags).first else { return }
    let concepts = ListingConcepts(of: listing, analyzer: analyzer, thesaurus: thesaurus)
    try Console.print(UnderstandingText.render(concepts, of: stored.service, in: thesaurus))
  }
}
