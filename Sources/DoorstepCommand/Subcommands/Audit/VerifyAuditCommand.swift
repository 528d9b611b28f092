import Access
import ArgumentParser
import Presentation

/// `doorstep audit verify`.
struct VerifyAuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read the whole record and say whether a line was changed, taken out or put in, and which.",
    discussion: "Ends with 0 when all is as it was written, with 3 when it is not.")

  @Option(help: ArgumentHelp("A head that an earlier verify printed: it must be in the record.", valueName: "head"))
  var head: String?

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if let head, AuditHead(head) == nil {
      throw ValidationError("--head needs what verify printed: a number, a colon and 64 letters and digits.")
    }
  }

  func run() throws {
    let report =
      try AccessFile.wording {
        try AccessFile(directory).existing()?.verifyAudit(head: head.flatMap { AuditHead($0) })
      } ?? AuditReport.empty(expecting: head.flatMap { AuditHead($0) })
    try Console.print(json ? try JSONText.render(AuditReportJSON(report)) : AuditReportText(report).render())
    if report.fault != nil { throw Outcome(.problemsReported) }
  }
}
