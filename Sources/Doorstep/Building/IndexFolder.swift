import DirectoryStore
import Foundation
import Matching

/// The index file beside a directory. It holds nothing that the directory does not, and may be deleted at any time.
public struct IndexFolder: Sendable {
  /// Where the file is, or would be.
  public let file: URL

  /// - Parameter folder: of the directory.
  public init(_ folder: URL) { file = folder.appending(path: "directory.index") }

  /// The file, checked from end to end, if it was built from this directory by this program's recipe: from its present
  /// state or from an earlier one.
  ///
  /// - Throws: `IndexFileError` when there is none or it is damaged, `IndexMismatch` when it is another directory's or
  ///   another program's.
  func open(for reader: DirectoryReader, _ lexicon: Lexicon) throws -> IndexFile {
    let index = try IndexFile(opening: file)
    guard index.origin.recipe == lexicon.recipe else { throw IndexMismatch.otherRecipe }
    let generation = Int(clamping: index.origin.generation)
    guard try reader.stamp(ofGeneration: generation) == index.origin.stamp else { throw IndexMismatch.otherDirectory }
    return index
  }

  /// Puts a new file in place.
  ///
  /// - Throws: `IndexFileError.unwritable`; the old one, if any, is then untouched.
  func publish(_ index: Data) throws { try IndexPublisher.publish(index, at: file) }

  /// Takes the file away; the next search builds it again. False when there was none.
  ///
  /// - Throws: when it cannot be removed, or is a folder.
  public func remove() throws -> Bool {
    guard FileManager.default.fileExists(atPath: file.path) else { return false }
    guard unlink(file.path) == 0 else { throw CocoaError(.fileWriteNoPermission) }
    return true
  }
}
