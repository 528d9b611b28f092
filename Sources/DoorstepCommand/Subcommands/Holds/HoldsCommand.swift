import ArgumentParser

/// `doorstep holds`: what imports held back, and deciding on it.
struct HoldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holds",
    abstract: "List what imports held back, and decide on it.",
    discussion: """
      An import holds an entry back, so that it is kept and not shown, when very many organisations give its telephone
      number or web address, or when its name is one letter from that of an entry known before, with other contact
      details. A decision lasts through later imports, until name, organisation or contact details change; what is kept
      out stays out.

      EXAMPLES
        doorstep holds
        doorstep holds show 3f9a2c01
        doorstep holds release 3f9a2c01
        doorstep holds release 3f9a2c01 --alike
        doorstep holds keep-out 3f9a2c01 8bddf043
        doorstep holds undo 3f9a2c01
      """,
    subcommands: [
      ListHoldsCommand.self, ShowHoldCommand.self, ReleaseHoldsCommand.self, KeepOutHoldsCommand.self,
      UndoHoldsCommand.self,
    ],
    defaultSubcommand: ListHoldsCommand.self)
}
