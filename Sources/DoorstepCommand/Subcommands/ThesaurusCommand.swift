import ArgumentParser
import Interests
import Presentation
import TextAnalysis

/// `doorstep thesaurus`: look into, check and export what words mean.
struct ThesaurusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thesaurus",
    abstract: "Check, show or export what words mean.",
    discussion: """
      EXAMPLES
        doorstep thesaurus show "walking my dog"
        doorstep thesaurus check
        doorstep thesaurus export > interests.ttl
      """,
    subcommands: [Check.self, Show.self, Export.self])

  /// The thesaurus that comes with the program.
  private static func read(_ analyzer: Analyzer) throws -> Thesaurus { try Resources().readThesaurus(analyzer) }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look the thesaurus over for what would mislead a search.",
      discussion: "Ends with code 3 when there is something to mend. What stands alone is named, but does not count.")

    func run() throws {
      let analyzer = try Analyzer()
      let thesaurus = try ThesaurusCommand.read(analyzer)
      let findings = ThesaurusCheck(thesaurus, analyzer: analyzer).findings()
      for finding in findings { try Console.print(TerminalText.safe(finding.description) + "\n") }
      let labels = thesaurus.concepts.reduce(0) { $0 + 1 + $1.alternatives.count + $1.suggested.count }
      let faults = findings.count { $0.isError }
      try Console.print("\(thesaurus.concepts.count) concepts, \(labels) labels, \(faults) to mend.\n")
      if faults > 0 { throw Outcome(.problemsReported) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show what the thesaurus understands by some words.")

    @Argument(help: "The words, as a person would write them.")
    var words: String

    func run() throws {
      do { try TextLimits.check(words, maximumBytes: TextLimits.queryBytes) } catch {
        throw Outcome(.usage, error.description)
      }
      let analyzer = try Analyzer()
      let thesaurus = try ThesaurusCommand.read(analyzer)
      let read = analyzer.words(in: words)
      let matches = thesaurus.labels(in: words, words: read).map { match in
        (words: read[match.words].map(\.folded).joined(separator: " "), meanings: match.meanings)
      }
      try Console.print(ConceptText.render(matches, in: thesaurus))
      if matches.isEmpty { throw Outcome(.nothingFound) }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write the thesaurus as SKOS (Turtle).")

    func run() throws { try Console.print(SKOSTurtle(try ThesaurusCommand.read(try Analyzer())).render()) }
  }
}
