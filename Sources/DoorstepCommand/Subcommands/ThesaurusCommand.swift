import ArgumentParser
import Interests
import TextAnalysis

/// `doorstep thesaurus`: look into, check and export what words mean.
struct ThesaurusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thesaurus",
    abstract: "Check, show or export what words mean.")
}
