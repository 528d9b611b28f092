import ArgumentParser
import Doorstep

/// `doorstep index drop`: takes the index away.
struct IndexDropCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Take the index away; the next search builds it again.")

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    do {
      let wasThere = try session.indexKeeper().drop()
      try Console.print(wasThere ? "The index is gone. The next search builds it again.\n" : "There was no index.\n")
    } catch let outcome as Outcome {
      throw outcome
    } catch {
      throw Outcome(.refused, "the file \(session.indexFile) cannot be removed. Check the folder's permissions.")
    }
  }
}
