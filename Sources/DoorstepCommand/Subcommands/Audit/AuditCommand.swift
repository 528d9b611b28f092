import ArgumentParser

/// `doorstep audit`: the record of who did what.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Read the record of who did what, and prove that nobody changed it.",
    discussion: """
      Each line's digest follows from the line before, and the end of the record is kept in a second file
      (audit.anchor). For a proof that does not rest on this machine, note the head that verify prints somewhere else
      now and then, and give it back with --head. Lines name keys, roles and identifiers, and nobody.

      EXAMPLES
        doorstep audit list --limit 50
        doorstep audit list --listing 3f9a2c01-0d1e-4c5b-9a77-2f1f6a0e8b11
        doorstep audit verify
        doorstep audit verify --head 1204:5f0c…
        doorstep audit export --output audit.jsonl
      """,
    subcommands: [ListAuditCommand.self, VerifyAuditCommand.self, ExportAuditCommand.self],
    defaultSubcommand: ListAuditCommand.self)
}
