import ArgumentParser
import Doorstep
import Foundation

/// `doorstep index drop`: takes the index away.
struct IndexDropCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Take the index away; the next search builds it again.")

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let folder = IndexFolder(directory.folder)
    do {
      let wasThere = try folder.remove()
      try Console.print(wasThere ? "The index is gone. The next search builds it again.\n" : "There was no index.\n")
    } catch let outcome as Outcome {
      throw outcome
    } catch {
      throw Outcome(.refused, "the file \(folder.file.path) cannot be removed. Check the folder's permissions.")
    }
  }
}
