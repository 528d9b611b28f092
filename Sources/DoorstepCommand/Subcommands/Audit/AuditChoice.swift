import Access
import ArgumentParser
import Foundation

/// Which lines of the record a command is about.
struct AuditChoice: ParsableArguments {
  @Option(help: ArgumentHelp("Only what was done with this listing: who looked.", valueName: "id"))
  var listing: String?

  @Option(help: ArgumentHelp("Only what this organisation did.", valueName: "name"))
  var organisation: String?

  @Option(help: ArgumentHelp("From this day on, by UTC.", valueName: "yyyy-mm-dd"))
  var since: String?

  func validate() throws {
    if let listing, UUID(uuidString: listing) == nil {
      throw ValidationError(
        "--listing needs the whole identifier, of 36 letters, that \"doorstep show ID --json\" prints.")
    }
    if let since, since.utf8.count != 10 || Array(since.utf8)[4] != UInt8(ascii: "-") {
      throw ValidationError("--since needs a day such as 2026-11-21.")
    }
  }

  func filter(limit: Int = .max) -> AuditFilter {
    AuditFilter(subject: listing?.lowercased(), organization: organisation, since: since, limit: limit)
  }
}
