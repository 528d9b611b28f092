import ArgumentParser

/// The root of the command line.
struct DoorstepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doorstep",
    abstract: "Introduces people to what is on their doorstep.",
    discussion: """
      EXAMPLES
        doorstep find reading "dog walking" --near "Orrell, Wigan"
        doorstep find "someone to garden" --near WN5 --within "2 miles" --free
        doorstep show 3f9a2c01
        doorstep explain 3f9a2c01
        doorstep tag 3f9a2c01 +gardening
        doorstep places "Orell"
        doorstep import groups.csv --source-name "Wigan groups" --licence OGL-3.0
        doorstep feed add council https://api.example.org/openreferral/3.0 --format openreferral
        doorstep status
        doorstep brokers match --need need.txt
        doorstep serve

      The directory is kept in --data, else in $DOORSTEP_DATA, else in the platform's data folder. The first find on
      an empty one loads an invented sample, so that there is something to try.

      EXIT CODES
        0 done   1 nothing found   2 wrong usage   3 done, with problems reported   4 refused, nothing changed
        5 a feed asks us to come back later
      """,
    version: Version.text,
    subcommands: [
      FindCommand.self, BrokersCommand.self, ShowCommand.self, PlacesCommand.self, ImportCommand.self, FeedCommand.self,
      ExportCommand.self,
      StatusCommand.self, ServeCommand.self, HoldsCommand.self,
      DuplicatesCommand.self, ReviewCommand.self, CorrectCommand.self, AssureCommand.self, IndexCommand.self,
      ExplainCommand.self, TagCommand.self,
      ThesaurusCommand.self,
      KeysCommand.self, AuditCommand.self, SubjectCommand.self,
      RankCommand.self,
    ])
}
