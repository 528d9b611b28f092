import ArgumentParser

/// `doorstep index`: looks after the file that searches read.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Build, check, describe or drop the index that searches read.",
    discussion: """
      The index is made from the directory and holds nothing else. A search builds it when it is missing, damaged or
      far behind, so none of these commands is needed from day to day.

      EXAMPLES
        doorstep index build
        doorstep index verify --thorough
        doorstep index stats --json
        doorstep index drop
      """,
    subcommands: [IndexBuildCommand.self, IndexVerifyCommand.self, IndexStatsCommand.self, IndexDropCommand.self])
}
