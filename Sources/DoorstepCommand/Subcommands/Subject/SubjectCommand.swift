import ArgumentParser

/// `doorstep subject`: what a provider may ask for.
struct SubjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subject",
    abstract: "Do what a provider may ask for: see what is held, be withdrawn, be erased.",
    discussion: """
      export writes all that is held about a provider: their record, who looked at their contact, notes. withdraw hides
      them at once, whatever later imports say. erase removes every trace but a digest that keeps the next import from
      bringing them back; with --verify it then looks for their words in every file of the data folder.

      EXAMPLES
        doorstep subject export 3f9a2c01 --output them.json
        doorstep subject withdraw 3f9a2c01
        doorstep subject erase 3f9a2c01-0d1e-4c5b-9a77-2f1f6a0e8b11 --verify
        doorstep subject erase 3f9a2c01-0d1e-4c5b-9a77-2f1f6a0e8b11 --verify --scan exports/ --scan backup.csv
      """,
    subcommands: [ExportSubjectCommand.self, WithdrawSubjectCommand.self, EraseSubjectCommand.self])
}
