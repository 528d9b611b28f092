import Foundation
import OpenReferral

/// A CSV file that has been opened and whose header is understood.
struct CSVFeed: Sendable {
  let file: URL
  let source: RecordSource
  let plan: ColumnPlan
  let defaultKind: ListingKind
  let chunkSize: Int
  let limits: CSVLimits
  /// Cells in the header row.
  private let width: Int

  init(
    opening file: URL, source: RecordSource, mapping: ColumnMapping?, defaultKind: ListingKind, chunkSize: Int,
    limits: CSVLimits
  ) throws(FeedFileError) {
    var reader = try CSVReader(file: file, chunkSize: chunkSize, limits: limits)
    guard let header = try reader.next() else { throw .emptyFile }
    plan = try ColumnPlan(header: header, mapping: mapping)
    width = header.cells.count
    self.file = file
    self.source = source
    self.defaultKind = defaultKind
    self.chunkSize = chunkSize
    self.limits = limits
  }

  /// How often the file is read from end to end: twice when its rows have no ids and must first be told apart.
  var passes: Int { plan.recipes[.id] == nil ? 2 : 1 }

  /// Hands over every row in order. `progress` is told the bytes read over all passes.
  func read(_ receive: (FeedItem) throws -> Void, progress: (Int) -> Void) throws {
    var census = RowCensus(defaultKind: defaultKind)
    if passes == 2 {
      try forEachRow({ if isReadable($0) { census.count(CSVRow($0, plan: plan)) } }, progress: progress)
    }
    let before = passes == 2 ? try ByteStream.size(of: file) : 0
    var ledger = RecordLedger()
    try forEachRow(
      { row in
        var item = item(of: row, census: census)
        if case .record(let record, _) = item, let problem = ledger.enter(record) { item = .refused(problem) }
        try receive(item)
      },
      progress: { progress(before + $0) })
  }

  private func forEachRow(_ body: (CSVRecord) throws -> Void, progress: (Int) -> Void) throws {
    var reader = try CSVReader(file: file, chunkSize: chunkSize, limits: limits)
    _ = try reader.next()
    var bytesTold = 0
    while let record = try reader.next() {
      if !record.isBlank { try body(record) }
      if reader.bytesRead != bytesTold {
        bytesTold = reader.bytesRead
        progress(bytesTold)
      }
    }
    progress(reader.bytesRead)
  }

  // MARK: One row

  private func item(of record: CSVRecord, census: RowCensus) -> FeedItem {
    guard isReadable(record) else { return .refused(unreadable(record)) }
    let row = CSVRow(record, plan: plan)
    let identifier = row[.id] ?? census.identifier(of: row)
    if identifier.utf8.count > 200 { return .refused(longIdentifier(row)) }
    let reader = RowReader(row, plan: plan, source: source, identifier: identifier, defaultKind: defaultKind)
    guard var reader else { return .refused(nameless(row)) }
    noteFaults(of: record, in: &reader)
    return reader.read()
  }

  /// False when cells may have slipped: more of them than headers, or text after a closing quote.
  private func isReadable(_ record: CSVRecord) -> Bool {
    record.fault != .textAfterClosingQuote && record.cells.dropFirst(width).allSatisfy { PlainText.cleaned($0) == nil }
  }

  private func noteFaults(of record: CSVRecord, in reader: inout RowReader) {
    if record.fault == .quoteInPlainCell {
      let fault = ValueFault(
        expected: "quotes only around a whole cell, doubled inside it",
        remedy: "Taken as part of the text. Put the cell in quotes and double the quote inside.")
      reader.log.mended(at: reader.location, field: "row", fault: fault, found: "a quote inside a cell without quotes")
    }
    if record.cells.count < width {
      let fault = ValueFault(
        expected: "\(width) cells", remedy: "The missing cells count as empty. Check that none has slipped.")
      reader.log.mended(at: reader.location, field: "row", fault: fault, found: "\(record.cells.count)")
    }
  }

  // MARK: Refusals

  private func unreadable(_ record: CSVRecord) -> RecordProblem {
    let isQuote = record.fault == .textAfterClosingQuote
    return RecordProblem(
      severity: .refused, location: "line \(record.line)",
      expected: isQuote ? "a comma or the end of the line after a closing quote" : "\(width) cells",
      found: isQuote ? "more text" : "\(record.cells.count)",
      remedy: isQuote
        ? "Double each quote that is part of the text." : "Put cells that hold a comma in quotes, so that none slips.")
  }

  private func nameless(_ row: CSVRow) -> RecordProblem {
    RecordProblem(
      severity: .refused, location: "line \(row.line), column \(plan.title(of: .name))",
      recordIdentifier: row[.id], field: CSVColumn.name.rawValue, expected: "a name", found: "nothing",
      remedy: "Give it the name that people know it by.")
  }

  private func longIdentifier(_ row: CSVRow) -> RecordProblem {
    RecordProblem(
      severity: .refused, location: "line \(row.line), column \(plan.title(of: .id))", field: CSVColumn.id.rawValue,
      expected: "an id of at most 200 bytes", found: row[.id] ?? "", remedy: "Shorten it.")
  }
}
