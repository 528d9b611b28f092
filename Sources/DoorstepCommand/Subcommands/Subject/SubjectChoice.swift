import ArgumentParser
import DirectoryStore
import Foundation

/// The provider a command is about, shown or not.
struct SubjectChoice: ParsableArguments {
  @Argument(help: "The identifier that find printed, or the start of it (at least four digits).")
  var id: String

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard Session.isIdentifier(id) else {
      throw ValidationError("Copy the code that \"doorstep find\" prints, such as 3f9a2c01.")
    }
  }

  /// - Throws: `Outcome` when nothing or several things have an identifier like that, or it cannot be read.
  func stored(in database: DirectoryDatabase) throws -> StoredService {
    let found = try database.services(withIdentifierPrefix: id).services
    guard let first = found.first else {
      throw Outcome(.nothingFound, "nothing in the directory has an identifier like \(id).")
    }
    guard found.count == 1 else {
      throw Outcome(.usage, "\(found.count) entries have an identifier like \(id). Give more of it.")
    }
    return first
  }
}
