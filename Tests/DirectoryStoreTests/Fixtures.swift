import DirectoryStore
import Foundation
import GRDB
import OpenReferral
import TestSupport

/// Two sources to import from.
let libraries = RecordSource(key: "wigan-libraries", name: "Wigan Libraries", licence: "OGL", attribution: "© Wigan")
let charities = RecordSource(key: "charities", name: "Charities", isIllustrative: true)

/// A fixed moment, so that directories can be compared whole.
let moment = Date(timeIntervalSince1970: 1_790_000_000)

extension DirectoryDatabase {
  /// Imports records and, unless told otherwise, removes what was not among them.
  @discardableResult func take(
    _ records: [ServiceRecord], from source: RecordSource = libraries, complete: Bool = true, dryRun: Bool = false
  ) throws -> (outcomes: [WriteOutcome], tally: ImportTally) {
    let (outcomes, tally) = try importRecords(from: source, dryRun: dryRun, at: moment) { writer in
      let outcomes = try records.map(writer.write)
      if complete { try writer.removeUnseen() }
      return outcomes
    }
    return (outcomes, tally)
  }

  /// All that the directory says about its services apart from when it learnt it.
  func content() throws -> [String] {
    let all = try services()
    let sources = try summary().sources.map { "\($0.source) \($0.services) \($0.lastImport?.description ?? "never")" }
    return all.services.map { "\($0.service) \($0.source) \($0.sourceIdentifier)" } + sources
      + all.damaged.map(\.description)
  }
}

/// A plain service.
func service(_ name: String, id: String? = nil) -> Service {
  Service(
    id: StableIdentifier.uuid("test", id ?? name), name: name,
    organization: Organization(id: StableIdentifier.uuid("organization"), name: "Organization"))
}

func record(_ service: Service, as identifier: String) -> ServiceRecord {
  ServiceRecord(service: service, sourceIdentifier: identifier, location: "line 1")
}

/// 40 random records, always the same.
func someRecords(count: Int = 40, seed: UInt64 = 7) -> [ServiceRecord] {
  var generator = SeededGenerator(seed: seed)
  return RandomServices.records(RandomServices.make(count: count, using: &generator))
}

/// Another program's look into the file.
func inspect<Value>(_ file: URL, _ body: (Database) throws -> Value) throws -> Value {
  var configuration = Configuration()
  configuration.foreignKeysEnabled = false
  let queue = try DatabaseQueue(path: file.path, configuration: configuration)
  return try queue.writeWithoutTransaction(body)
}

/// Every row of every table as text, in a fixed order: the whole content, not the bytes around it.
func dump(_ file: URL) throws -> [String] {
  try inspect(file) { database in
    let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return try tables.flatMap { table in
      try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
    }
  }
}
