import DirectoryStore
import Foundation
import Matching
import OpenReferral

/// Opens or builds the index of a directory, and says what went wrong on the way.
struct IndexSession {
  let folder: IndexFolder
  let lexicon: Lexicon
  let notice: (String) -> Void

  /// The index that is there, with the changes since when they are few; else a new one.
  func open(_ reader: DirectoryReader, progress: (Double) -> Void) throws -> IndexedDirectory {
    guard let file = try usable(reader) else { return try build(reader, progress: progress) }
    let generation = Int(clamping: file.origin.generation)
    let indexed = IndexedDirectory(
      file, version: DirectoryVersion(generation: generation, stamp: file.origin.stamp))
    guard try reader.version() != indexed.version else { return indexed }
    let changed = try reader.changedServices(since: generation, atMost: IndexedDirectory.mostChanges + 1)
    guard indexed.canCarry(changed) else { return try build(reader, progress: progress) }
    let updated = try indexed.updated(to: reader, changing: changed, lexicon, notice)
    return updated.isWorthRebuilding ? try build(reader, progress: progress) : updated
  }

  /// Builds an index of the directory as it is and publishes it, where it may be written.
  func build(_ reader: DirectoryReader, progress: (Double) -> Void = { _ in }) throws -> IndexedDirectory {
    let (bytes, damaged) = try IndexBuilding(lexicon: lexicon).build(from: reader, progress: progress)
    for record in damaged { notice(record.description) }
    return IndexedDirectory(try published(bytes), version: try reader.version())
  }

  /// The new index where the system can take its memory back: mapped from the file; or in memory where none can be
  /// written.
  private func published(_ bytes: Data) throws -> IndexFile {
    do {
      try folder.publish(bytes)
      let file = try IndexFile(opening: folder.file)
      // Another program may have published its own in between.
      if file.bytes == bytes.count, try Data(contentsOf: folder.file, options: .alwaysMapped) == bytes { return file }
    } catch let error as IndexFileError {
      notice(error.description)
    }
    return try IndexFile(bytes)
  }

  /// The file that is there; nil, with a word unless it is merely absent, when it cannot be used.
  private func usable(_ reader: DirectoryReader) throws -> IndexFile? {
    do { return try folder.open(for: reader, lexicon) } catch let error as IndexFileError {
      if FileManager.default.fileExists(atPath: folder.file.path) {
        notice("\(error.finding) It is being built again.")
      }
      return nil
    } catch let error as IndexMismatch {
      if error == .otherDirectory { notice("\(error) It is being built again.") }
      return nil
    }
  }
}
