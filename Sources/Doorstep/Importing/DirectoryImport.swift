import DirectoryStore
import Feeds
import Foundation
import OpenReferral
import Places

/// The walk from files to the directory: read, reduce homes, place on the ground, write. All files of one source go in by
/// one transaction.
public struct DirectoryImport: Sendable {
  /// A source that would lose more than this share of its services is held for a person.
  public static let greatestRemovedShare = 0.3

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
    let (read, tally) = try database.importRecords(from: source, dryRun: options.isDryRun) { writer in
      var report = ImportReport(source: source, isDryRun: options.isDryRun)
      for (index, file) in files.enumerated() {
        try naming(file) {
          let reader = try FeedReader(
            opening: file, source: source, mapping: options.mapping, defaultKind: options.defaultKind)
          try reader.read { item in
            try take(item, of: files.count > 1 ? PlainText.cleaned(file.lastPathComponent) : nil, writer, &report)
          } progress: { read, total in
            onProgress((Double(index) + Double(read) / Double(max(total, 1))) / Double(files.count))
          }
        }
      }
      try removeUnseen(writer, options)
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

  private func take(
    _ item: FeedItem, of file: String?, _ writer: DirectoryWriter, _ report: inout ImportReport
  ) throws {
    switch item {
    case .refused(let problem):
      report.refused += 1
      report.problems.append(problem.inFile(file))
      if let identifier = problem.recordIdentifier { try writer.keep(sourceIdentifier: identifier) }
    case .record(let record, let problems):
      if let problem = refusal(of: record) {
        report.refused += 1
        try writer.keep(sourceIdentifier: record.sourceIdentifier)
        return report.problems.append(problem.inFile(file))
      }
      let prepared = prepare(record)
      report.problems += (problems + prepared.problems).map { $0.inFile(file) }
      try write(prepared.record, writer, &report, file)
    }
  }

  /// Why a record may not be stored as it stands; nil when it may.
  private func refusal(of record: ServiceRecord) -> RecordProblem? {
    HomeReduction(gazetteer: gazetteer).problem(withIdentifierOf: record) ?? ClientNameCheck().problem(in: record)
  }

  /// The record as it may be stored: without a home, and placed.
  private func prepare(_ record: ServiceRecord) -> (record: ServiceRecord, problems: [RecordProblem]) {
    let reduction = HomeReduction(gazetteer: gazetteer).reduce(record)
    let placed = RecordPlacer(gazetteer: gazetteer).place(reduction.record)
    return (placed.record, reduction.problems + placed.problems)
  }

  private func write(
    _ record: ServiceRecord, _ writer: DirectoryWriter, _ report: inout ImportReport, _ file: String?
  ) throws {
    var record = record
    record.location = [file, record.location].compactMap(\.self).joined(separator: ", ")
    switch try writer.write(record) {
    case .added, .changed, .unchanged: break
    case .duplicate:
      refuse(
        record, "an identifier used once in its source", "it already used above",
        "Give every record its own identifier.", &report)
    case .conflict(let other):
      refuse(
        record, "an identifier of its own", "one that belongs to the source \(other)",
        "Import it under that source, or give it another identifier.", &report)
    case .refused(let problem):
      report.refused += 1
      report.problems.append(problem)
    }
  }

  private func refuse(
    _ record: ServiceRecord, _ expected: String, _ found: String, _ remedy: String, _ report: inout ImportReport
  ) {
    report.refused += 1
    report.problems.append(
      RecordProblem(
        severity: .refused, location: record.location, recordIdentifier: record.sourceIdentifier, field: "id",
        expected: expected, found: found, remedy: remedy))
  }

  /// A record that was replaced under its identifier is still listed, so the guard does not count it.
  private func removeUnseen(_ writer: DirectoryWriter, _ options: ImportOptions) throws {
    let removed = try writer.removeUnseen()
    let had = removed + writer.tally.changed + writer.tally.unchanged
    guard !options.allowsManyRemovals, removed > 0 else { return }
    if removed == had, writer.tally.added == 0 { throw ImportRefusal.wouldEmptySource(had: had) }
    if Double(removed) > Self.greatestRemovedShare * Double(had) {
      throw ImportRefusal.wouldRemoveMany(removed: removed, of: had)
    }
  }
}

extension RecordProblem {
  /// The problem with its file's name before its place in it; nil leaves it as it is.
  fileprivate func inFile(_ file: String?) -> RecordProblem {
    guard let file else { return self }
    var problem = self
    problem.location = "\(file), \(location)"
    return problem
  }
}
