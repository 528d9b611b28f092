import Access
import ArgumentParser
import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import Presentation

/// The shortlist that a command is about, and for whom somebody acts.
struct ShortlistChoice: ParsableArguments {
  @Argument(help: "The case reference, such as CASE-0147.")
  var reference: String

  @Option(help: ArgumentHelp("The organisation to act for.", valueName: "name"))
  var organisation: String

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard KeyOrder.isOrganization(organisation) else {
      throw ValidationError("--organisation needs a short name of a to z, 0 to 9 and hyphens, such as wigan-care.")
    }
  }

  var holder: KeyHolder { .console(for: organisation) }

  /// - Throws: `Outcome` with code 2 for what is none.
  func checkedReference() throws -> ShortlistReference {
    try AccessFile.wording { try ShortlistReference(reference) }
  }

  /// Does something with the shortlist.
  ///
  /// - Throws: `Outcome` with code 1 when `body` finds nothing to do it with, 2 for what was asked wrongly.
  func change(_ body: (AccessDatabase, ShortlistReference) throws -> Bool) throws {
    let reference = try checkedReference()
    let access = try AccessFile(directory).swept()
    guard try AccessFile.wording({ try body(access, reference) }) else { throw missing }
  }

  /// The shortlist with those on it who may be shown.
  func shown(for action: AuditAction) throws -> ShownShortlist {
    let reference = try checkedReference()
    let access = try AccessFile(directory).swept()
    let shortlist = try AccessFile.wording { try access.openShortlist(reference, by: holder, for: action) }
    guard let shortlist else { throw missing }
    let database = try Session(directory).database()
    let services = try shortlist.entries.compactMap { try database.service(id: $0.provider)?.service }
      .filter(\.status.isShown)
    return ShownShortlist(shortlist, services: services, day: Today.date)
  }

  var missing: Outcome {
    Outcome(
      .nothingFound, "\(organisation) keeps no such shortlist, or nobody like that is on it. See: shortlist list.")
  }
}
