import ArgumentParser
import Foundation

/// Where the directory is kept.
struct DirectoryOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: ArgumentHelp("Folder of the directory.", valueName: "dir"))
  var data: String?

  func validate() throws {
    if data == "" { throw ValidationError("--data needs the name of a folder.") }
  }

  /// The folder: as given, else $DOORSTEP_DATA, else the platform's data folder.
  var folder: URL {
    let environment = ProcessInfo.processInfo.environment
    if let named = data ?? environment["DOORSTEP_DATA"], !named.isEmpty {
      return URL(filePath: named, directoryHint: .isDirectory)
    }
    if let shared = environment["XDG_DATA_HOME"], shared.hasPrefix("/") {
      return URL(filePath: shared, directoryHint: .isDirectory).appending(path: "doorstep", directoryHint: .isDirectory)
    }
    return Self.platformFolder
  }

  private static var platformFolder: URL {
    let home = FileManager.default.homeDirectoryForCurrentUser
    #if os(macOS)
      return home.appending(path: "Library/Application Support/doorstep", directoryHint: .isDirectory)
    #else
      return home.appending(path: ".local/share/doorstep", directoryHint: .isDirectory)
    #endif
  }
}
