import DirectoryStore
import Feeds
import OpenReferral
import Places

/// What happens to each record on its way into the directory, whichever way it came: homes reduced, placed on the
/// ground, written, and counted.
struct RecordIntake {
  let gazetteer: Gazetteer
  /// Says which records their provider has had erased; they never come back.
  var isErased: ErasureQuestion

  /// Takes one entry of a file or feed.
  ///
  /// - Parameter file: said before the entry's place in problem reports; nil where there is only one file.
  func take(
    _ item: FeedItem, of file: String?, _ writer: DirectoryWriter, _ report: inout ImportReport
  ) throws {
    switch item {
    case .refused(let problem):
      report.refused += 1
      report.problems.append(problem.inFile(file))
      if let identifier = problem.recordIdentifier { try writer.keep(sourceIdentifier: identifier) }
    case .record(let record, _) where wasErased(record):
      report.refused += 1
      report.problems.append(.erased(at: record.location).inFile(file))
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

  /// The entry as it may be kept until it is taken: without a home, and placed. Taking it later changes nothing more.
  func prepared(_ item: FeedItem) -> FeedItem {
    guard case .record(let record, let problems) = item else { return item }
    if wasErased(record) { return .refused(.erased(at: record.location)) }
    if let problem = refusal(of: record) { return .refused(problem) }
    let prepared = prepare(record)
    return .record(prepared.record, problems: problems + prepared.problems)
  }

  /// Takes an entry that was prepared before.
  func takePrepared(_ item: FeedItem, _ writer: DirectoryWriter, _ report: inout ImportReport) throws {
    guard case .record(let record, let problems) = item else { return try take(item, of: nil, writer, &report) }
    if wasErased(record) { return try take(item, of: nil, writer, &report) }
    report.problems += problems
    try write(record, writer, &report, nil)
  }

  private func wasErased(_ record: ServiceRecord) -> Bool { isErased(record.sourceIdentifier, record.service.id) }

  /// Why a record may not be stored as it stands; nil when it may.
  private func refusal(of record: ServiceRecord) -> RecordProblem? {
    HomeReduction(gazetteer: gazetteer).problem(withIdentifierOf: record) ?? ClientNameCheck().problem(in: record)
  }

  /// The record as it may be stored: without a home, and placed.
  private func prepare(_ record: ServiceRecord) -> (record: ServiceRecord, problems: [RecordProblem]) {
    let reduction = HomeReduction(gazetteer: gazetteer).reduce(record)
    let reachable = ContactReduction().reduce(reduction.record)
    let placed = RecordPlacer(gazetteer: gazetteer).place(reachable.record)
    return (placed.record, reduction.problems + reachable.problems + placed.problems)
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
}

extension RecordProblem {
  /// A record that must not come back. It names the place and nothing of the person.
  static func erased(at location: String) -> RecordProblem {
    RecordProblem(
      severity: .refused, location: location, expected: "a record that its provider has not had erased",
      found: "one that was", remedy: "Take it out of the source.")
  }

  /// The problem with its file's name before its place in it; nil leaves it as it is.
  fileprivate func inFile(_ file: String?) -> RecordProblem {
    guard let file else { return self }
    var problem = self
    problem.location = "\(file), \(location)"
    return problem
  }
}
