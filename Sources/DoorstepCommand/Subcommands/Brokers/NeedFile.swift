import Doorstep
import Foundation
import Presentation

/// A need in a file.
enum NeedFile {
  /// What stands in it, not yet understood.
  ///
  /// - Parameter path: of a file in lines or JSON; - for standard input.
  /// - Throws: `Outcome` with code 2 when it cannot be read.
  static func form(at path: String) throws -> NeedForm {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle, let bytes = try? handle.read(upToCount: NeedForm.longestFile + 1) else {
      throw Outcome(.usage, "the file \(path) cannot be read. Check its name and that you may read it.")
    }
    return NeedForm(reading: Array(bytes))
  }

  /// - Throws: `Outcome` with code 2 that names every problem, if there is any.
  static func check(_ problems: [NeedProblem]) throws {
    guard !problems.isEmpty else { return }
    let lines = problems.map { "  " + NeedProblemWording.sentence(for: $0) }
    throw Outcome(.usage, "the need could not be understood:\n" + lines.joined(separator: "\n"))
  }
}
