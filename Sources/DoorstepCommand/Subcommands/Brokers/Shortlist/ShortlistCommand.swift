import Access
import ArgumentParser

/// `doorstep brokers shortlist`: providers kept under a reference.
struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortlist",
    abstract: "Keep providers under a case reference: compare, note, print, and say how it ended.",
    discussion: """
      A reference is a case number: 3 to 24 letters, digits and hyphens, as many digits as letters or more, at most four
      letters together. What looks like a name, a date of birth, an NHS number or a National Insurance number is refused.

      Shortlists belong to an organisation and are there for it alone. Here you act for the one you name. All that is done
      is on record, by a random id: see doorstep audit. A shortlist is removed after its last day, by the next of these
      commands or by a running doorstep serve within the hour.

      EXAMPLES
        doorstep brokers shortlist save CASE-0147 --organisation wigan-care --provider 3f9a2c01 --need need.txt
        doorstep brokers shortlist list --organisation wigan-care
        doorstep brokers shortlist show CASE-0147 --organisation wigan-care
        doorstep brokers shortlist note CASE-0147 3f9a2c01 "Can start on Monday" --organisation wigan-care
        doorstep brokers shortlist outcome CASE-0147 nothing-suitable --reason times --organisation wigan-care
        doorstep brokers shortlist export CASE-0147 --organisation wigan-care --sheet --output sheet.txt
        doorstep brokers shortlist erase CASE-0147 --organisation wigan-care --verify
      """,
    subcommands: [
      SaveShortlistCommand.self, ListShortlistsCommand.self, ShowShortlistCommand.self, NoteShortlistCommand.self,
      TakeOffShortlistCommand.self, OutcomeShortlistCommand.self, ExportShortlistCommand.self,
      EraseShortlistCommand.self,
    ])
}
