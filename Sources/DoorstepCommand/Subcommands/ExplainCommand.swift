import ArgumentParser

/// `doorstep explain`: what we understood a service to be about, and the words that led to it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a service was understood to be about, by which of its words, and what people decided.",
    discussion: """
      EXAMPLES
        doorstep explain 3f9a2c01
        doorstep explain 3f9a2c01 --json

      What is wrong here is mended with "doorstep tag", in the entry's interests, or in the labels of the thesaurus.
      """)

  @Argument(help: "The identifier that find printed, or the start of it (at least four digits).")
  var id: String

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    try ServiceUnderstanding(session).print(try session.shownService(id), json: json)
  }
}
