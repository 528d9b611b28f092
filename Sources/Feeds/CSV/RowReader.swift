import Foundation
import OpenReferral

/// Makes one service out of one row. What cannot be read is left out and said; only a row without a name is refused.
struct RowReader {
  let row: CSVRow
  let plan: ColumnPlan
  let source: RecordSource
  let identifier: String
  var log: ProblemLog
  var service: Service

  /// Where problems of the row stand.
  var location: String { "line \(row.line)" }

  /// Nil without a name.
  init?(_ row: CSVRow, plan: ColumnPlan, source: RecordSource, identifier: String, defaultKind: ListingKind) {
    guard let name = row[.name] else { return nil }
    self.row = row
    self.plan = plan
    self.source = source
    self.identifier = identifier
    log = ProblemLog(recordIdentifier: identifier)
    let id = RecordIdentity.service(identifier, source: source)
    let organization = Organization(id: id, name: name)
    service = Service(id: id, name: name, organization: organization, kind: defaultKind)
  }

  /// The record, every column read.
  mutating func read() -> FeedItem {
    service.name = text(.name) ?? service.name
    readKind()
    readOrganization()
    readWords()
    readPlace()
    readTerms()
    readContacts()
    readProvider()
    let record = ServiceRecord(service: service, sourceIdentifier: identifier, location: location)
    return .record(record, problems: log.problems)
  }

  // MARK: Reading cells

  /// The text of a column, cut to its longest.
  mutating func text(_ column: CSVColumn) -> String? {
    guard let text = row[column] else { return nil }
    let scalars = text.unicodeScalars
    guard scalars.count > column.longest else { return text }
    let fault = ValueFault(expected: "at most \(column.longest) characters", remedy: "Cut there. Shorten it.")
    log.mended(at: place(of: column), field: column.rawValue, fault: fault, found: "\(scalars.count) characters")
    return PlainText.cleaned(String(scalars.prefix(column.longest)), keepingLines: column == .description)
  }

  /// What a reading made of the text of a column; nil for an empty cell.
  mutating func value<Value>(_ column: CSVColumn, _ read: (String) -> Reading<Value>) -> Value? {
    guard let text = text(column) else { return nil }
    return log.take(read(text), at: place(of: column), field: column.rawValue, found: text)
  }

  /// The entries of a list column.
  mutating func entries(_ column: CSVColumn) -> [String] {
    guard let text = text(column) else { return [] }
    let separators = text.utf8.count { $0 == plan.separator }
    if separators >= ListText.longest {
      log.mended(
        at: place(of: column), field: column.rawValue, fault: ListText.tooLong(), found: "\(separators + 1)")
    }
    return ListText.entries(text, separator: plan.separator)
  }

  /// What a reading made of each entry of a list column.
  mutating func values<Value>(_ column: CSVColumn, _ read: (String) -> Reading<Value>) -> [Value] {
    var values: [Value] = []
    for entry in entries(column) {
      let value = log.take(read(entry), at: place(of: column), field: column.rawValue, found: entry)
      if let value { values.append(value) }
    }
    return values
  }

  /// Says that a column was left out.
  mutating func leftOut(_ column: CSVColumn, expected: String, remedy: String) {
    guard let found = row[column] else { return }
    log.mended(
      at: place(of: column), field: column.rawValue, fault: ValueFault(expected: expected, remedy: remedy), found: found
    )
  }

  /// "line 12, column Post code".
  func place(of column: CSVColumn) -> String { "\(location), column \(plan.title(of: column))" }

  /// The identity of a part of this service.
  func partID(_ parts: String...) -> UUID { RecordIdentity.part(of: service.id, parts.joined(separator: "/")) }
}
