import ArgumentParser
import DirectoryStore
import Foundation
import Presentation

/// The held services a command is about.
struct HoldChoice: ParsableArguments {
  @Argument(help: "Identifiers that \"doorstep holds\" printed, or the start of them (at least four digits).")
  var ids: [String]

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    for id in ids where !Session.isIdentifier(id) {
      throw ValidationError("Copy the codes that \"doorstep holds\" prints, such as 3f9a2c01.")
    }
  }

  /// The holds named, each once.
  ///
  /// - Throws: `Outcome` with code 1 for an identifier that nothing held has, 2 for one that several have.
  func holds(in database: DirectoryDatabase) throws -> [Hold] {
    let all = try database.holds()
    var chosen: [Hold] = []
    for id in ids {
      let digits = Self.digits(id)
      let found = all.filter { Self.digits($0.serviceID.uuidString).starts(with: digits) }
      guard let hold = found.first else {
        throw Outcome(.nothingFound, "nothing that is held has an identifier like \(id). List it with: doorstep holds")
      }
      guard found.count == 1 else {
        throw Outcome(.usage, "\(found.count) held entries have an identifier like \(id). Give more of it.")
      }
      if !chosen.contains(hold) { chosen.append(hold) }
    }
    return chosen
  }

  private static func digits(_ id: String) -> [UInt8] {
    id.lowercased().utf8.filter { $0 != UInt8(ascii: "-") }
  }
}
