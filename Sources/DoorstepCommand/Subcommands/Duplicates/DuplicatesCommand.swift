import ArgumentParser

/// `doorstep duplicates`: what sources list twice, and deciding on it.
struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "List what sources list twice, and decide on it.",
    discussion: """
      After every import, entries of different sources are compared: register numbers, names, places, telephones and web
      pages. What clearly is the same is merged: one of the two is shown, and filled from the other where it says
      nothing. What may be the same waits for a person. No record is changed, and every decision can be taken back; it
      lasts through later imports.

      EXAMPLES
        doorstep duplicates
        doorstep duplicates list --state merged --source wigan-libraries
        doorstep duplicates show 3f9a2c01
        doorstep duplicates same 3f9a2c01 8bddf043 --by "Ann, community desk"
        doorstep duplicates different 3f9a2c01 8bddf043
        doorstep duplicates undo 3f9a2c01 8bddf043
        doorstep duplicates find
      """,
    subcommands: [
      ListDuplicatesCommand.self, ShowDuplicatesCommand.self, SameDuplicatesCommand.self,
      DifferentDuplicatesCommand.self, UndoDuplicatesCommand.self, FindDuplicatesCommand.self,
    ],
    defaultSubcommand: ListDuplicatesCommand.self)
}
