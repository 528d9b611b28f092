import DirectoryStore
import Feeds
import Foundation
import OpenReferral
import Places

/// The walk from files to the directory: read, reduce homes, place on the ground, write. All files of one source go in
/// by one transaction.
public struct DirectoryImport: Sendable {
  private let gazetteer: Gazetteer

  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Brings the files of one source into the directory.
  ///
  /// The files together are the whole of the source: what it listed before and no longer does is removed, unless that
  /// is so much that it looks like an accident.
  ///
  /// - Parameter onProgress: called now and then with the share of bytes read, 0 to 1.
  /// - Returns: what happened; every record of the files is counted in it.
  /// - Throws: `FeedFileError` when a file cannot be read, `ImportRefusal` when the change is held back, and what the
  ///   store throws. Then nothing has changed.
  public func run(
    _ files: [URL], from source: RecordSource, into database: DirectoryDatabase, options: ImportOptions,
    onProgress: (Double) -> Void
  ) throws -> ImportReport {
    let intake = RecordIntake(gazetteer: gazetteer, isErased: options.isErased)
    let (read, tally) = try database.importRecords(from: source, dryRun: options.isDryRun) { writer in
      var report = ImportReport(source: source, isDryRun: options.isDryRun)
      for (index, file) in files.enumerated() {
        try naming(file) {
          let reader = try FeedReader(
            opening: file, source: source, mapping: options.mapping, defaultKind: options.defaultKind)
          try reader.read { item in
            try intake.take(
              item, of: files.count > 1 ? PlainText.cleaned(file.lastPathComponent) : nil, writer, &report)
          } progress: { read, total in
            onProgress((Double(index) + Double(read) / Double(max(total, 1))) / Double(files.count))
          }
        }
      }
      try writer.removeUnseen(allowingMany: options.allowsManyRemovals)
      report.problems += try HoldCheck().run(on: writer)
      try writer.report(problems: report.problemCount, refused: report.refused)
      return report
    }
    var report = read
    report.tally = tally
    return report
  }

  /// Runs the reading of a file; its faults are told with the file's name.
  private func naming(_ file: URL, _ body: () throws -> Void) throws {
    do { try body() } catch var error as FeedFileError {
      error.location = [PlainText.cleaned(file.lastPathComponent), error.location].compactMap { $0 }.joined(
        separator: ", ")
      throw error
    }
  }
}
