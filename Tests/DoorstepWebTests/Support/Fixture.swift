import Brokering
import DirectoryStore
import Doorstep
import Foundation
import Logging
import NIOCore
import Places
import Presentation
import TestSupport
import TextAnalysis

@testable import DoorstepWeb

/// What endpoints work with, over an empty directory.
enum Fixture {
  static func context() throws -> WebContext {
    let gazetteer = try Gazetteer(
      opening: SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory))
    let database = try DirectoryDatabase(opening: try ServerProcess.emptyFolder().appending(path: "directory.sqlite"))
    return WebContext(
      directory: try ServedDirectory(
        of: database, folder: database.file.deletingLastPathComponent(), gazetteer: gazetteer,
        analyzer: try Analyzer(), notice: { _ in }),
      brokers: try brokers(database, gazetteer),
      pool: SearchPool(searches: 1, waiting: 1, budget: .seconds(5)),
      longPool: SearchPool(searches: 1, waiting: 1, budget: .seconds(5)),
      planPool: SearchPool(searches: 1, waiting: 1, budget: .seconds(5)), cache: AnswerCache(maximumBytes: 1_000),
      metrics: ServerMetrics(), clock: ServerClock(),
      logger: Logger(label: "test", factory: { _ in JSONLogHandler(output: { _ in }) }))
  }

  static func brokers(_ database: DirectoryDatabase, _ gazetteer: Gazetteer) throws -> ServedBrokers {
    let rates = try String(
      contentsOf: SharedData.repository.appending(path: "data/rates/employment.txt"), encoding: .utf8)
    return ServedBrokers(
      of: database, vocabulary: TaskVocabulary([]), rates: try RatesFile(reading: rates), gazetteer: gazetteer)
  }

  /// The addresses of a whole service, with nothing in it.
  static func routes() throws -> [Route] {
    let context = try context()
    let contacts = try contacts(context)
    return RouteTable(context, contacts.pages, contacts, AccessGate(desk: contacts.access), ReadinessState()).routes
  }

  static func contacts(_ context: WebContext) throws -> ContactDesk {
    let folder = try ServerProcess.emptyFolder()
    let pages = PageContext(
      web: context, site: { SiteSettings() }, signer: LinkSigner(keyFile: folder.appending(path: "links.key")),
      suggestions: SuggestionBox(file: folder.appending(path: SuggestionBox.name)))
    return ContactDesk(
      pages: pages, access: AccessDesk(folder: folder, logger: context.logger), dailyCap: 1)
  }
}
