import ArgumentParser
import DirectoryStore
import Doorstep
import Feeds
import Foundation
import OpenReferral

/// `doorstep correct`: puts a field of an entry right over its source's head.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put fields of an entry right, or take that back.",
    discussion: """
      A correction is laid over what the source says, also after later imports. When the source changes the field
      afterwards, the correction stands and "doorstep review" lists it.
      Fields: name, description, phone, email, url, status (active, temporarily closed, inactive, defunct), and for a
      micro-provider or personal assistant check:NAME. A check is claimed, seen (somebody saw the paper) or verified
      (somebody asked the issuer), then the day, who did it, and the day it runs out; without a day it is today, without
      who it is --by.

      EXAMPLES
        doorstep correct 3f9a2c01 phone="01942 000000" --by "Ann, community desk"
        doorstep correct 3f9a2c01 status="temporarily closed" url=https://www.example.org
        doorstep correct 3f9a2c01 phone --undo
        doorstep correct 3f9a2c01 "check:enhanced DBS=verified" --by "Wigan community desk"
        doorstep correct 3f9a2c01 "check:insurance=seen | 2026-09-14 | Wigan community desk | 2027-09-01"
        doorstep correct 3f9a2c01 "check:enhanced DBS" --undo
      """)

  @Argument(help: "The identifier of the entry, or the start of it (at least four digits).")
  var id: String

  @Argument(help: ArgumentHelp("What it should say; with --undo the names of fields.", valueName: "field=value"))
  var fields: [String]

  @Option(help: ArgumentHelp("Who puts it right.", valueName: "name"))
  var by: String?

  @Flag(help: "Take corrections back.")
  var undo = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard Session.isIdentifier(id) else { throw ValidationError("Copy the code that find prints, such as 3f9a2c01.") }
    guard !fields.isEmpty else { throw ValidationError("Give at least one field=value.") }
    for text in fields { _ = try change(text) }
  }

  func run() throws {
    do {
      let database = try Session(directory).writableDatabase()
      let stored = try Session.anyService(id, in: database)
      let changes = try fields.map(change).map { (field: stored.service.ownName(of: $0.field), value: $0.value) }
      for (field, value) in changes {
        guard let problem = CorrectionGuard.objection(to: value, for: field, of: stored.service) else { continue }
        throw Outcome(.refused, "\(field.rawValue) was not corrected. \(problem)")
      }
      for (field, value) in changes { try database.correct(field, of: stored.service.id, to: value, by: by) }
      try Console.print((undo ? "Taken back: " : "Corrected: ") + "\(changes.count) of \(stored.service.name).\n")
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
  }

  /// A field with its new value; with nil where a correction is to be taken back.
  private func change(_ text: String) throws -> (field: CorrectableField, value: String?) {
    let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    guard let field = CorrectableField(rawValue: String(decoding: parts[0], as: UTF8.self)), field != .assured else {
      throw ValidationError(
        """
        Fields are name, description, phone, email, url, status and check:NAME. That you checked the entry is: doorstep \
        assure.
        """)
    }
    if undo { return (field, nil) }
    guard parts.count == 2 else { throw ValidationError("Write \(field.rawValue)=value, or add --undo.") }
    do {
      return (
        field,
        try CorrectionText.read(String(decoding: parts[1], as: UTF8.self), for: field, by: by, today: Today.date)
      )
    } catch let problem {
      throw ValidationError("\(field.rawValue): \(problem.description)")
    }
  }
}
