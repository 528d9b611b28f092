import ArgumentParser

/// `doorstep keys`: who may do more than search.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Make, list and take back the keys of brokers, care workers and stewards.",
    discussion: """
      A key opens what its role may do, for one organisation, until a day. It is printed once and stored as a digest
      alone: hand it over safely. Programs send it in the header "Authorization: Bearer KEY", people paste it at
      /sign-in. A key taken back opens nothing from that moment on, in a running server too.

      EXAMPLES
        doorstep keys roles
        doorstep keys create --role broker --organisation wigan-care --label "Leigh desk"
        doorstep keys create --role steward --organisation wigan-care --label "Jo, directory" --days 90
        doorstep keys list
        doorstep keys revoke 7k2m9qxw
      """,
    subcommands: [CreateKeyCommand.self, ListKeysCommand.self, RevokeKeysCommand.self, KeyRolesCommand.self],
    defaultSubcommand: ListKeysCommand.self)
}
