import ArgumentParser

/// `doorstep brokers`: micro-providers and personal assistants for a person's need.
struct BrokersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers",
    abstract: "Match a person's need with micro-providers and personal assistants.",
    discussion: """
      EXAMPLES
        doorstep brokers match --need need.txt
        doorstep brokers match --interactive
        doorstep brokers cover --need need.txt
        doorstep brokers shortlist save CASE-0147 --organisation wigan-care --provider 3f9a2c01 --need need.txt
        doorstep brokers unmet

      A need is a small file, in lines such as these or the same in JSON:

        tasks: washing; breakfast
        visits: Mon-Fri 8:00-9:00; Sat 1 hour between 7:30 and 9:30
        place: WN5
        budget: 380
        payer: direct payment
        training: hoist
        gender: woman
        languages: Polish
        interests: gardening

      It is read, answered and forgotten: nothing of it is kept unless you save it with a shortlist. Contact details are never shown here.
      """,
    subcommands: [
      BrokersMatchCommand.self, BrokersCoverCommand.self, ShortlistCommand.self, BrokersUnmetCommand.self,
    ])
}
