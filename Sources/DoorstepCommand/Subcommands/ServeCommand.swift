import ArgumentParser
import Doorstep
import DoorstepWeb
import Foundation
import TextAnalysis

/// `doorstep serve`: the same answers by HTTP.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Answer over HTTP: pages for people, a JSON API for programs.",
    discussion: """
      It listens on this machine only, unless --bind says otherwise; put a proxy with TLS in front of it (there are
      sample configurations in scripts/deploy). Settings come from a file (--config), from the environment
      (DOORSTEP_SERVE_PORT and so on) and from options, each over the one before. SIGTERM finishes what is running;
      SIGHUP looks for a new directory at once; an import is noticed within a second or two.

      EXAMPLES
        doorstep serve
        doorstep serve --port 9000 --data /srv/doorstep
        doorstep serve --config /etc/doorstep/server.conf
      """)

  @Option(help: "Port; 0 for any that is free. Default 8080.")
  var port: String?

  @Option(help: ArgumentHelp("Address to listen on. Default 127.0.0.1.", valueName: "address"))
  var bind: String?

  @Option(help: ArgumentHelp("File of settings, one name = value a line.", valueName: "file"))
  var config: String?

  @OptionGroup var directory: DirectoryOptions

  func run() async throws {
    let settings = try settings()
    let session = try Session(directory)
    let database = try session.database()
    let analyzer = try Analyzer()
    let thesaurus = try session.resources.readThesaurus(analyzer)
    let served = try IndexFailure.wording {
      try ServedDirectory(
        of: database, folder: session.folder, gazetteer: session.gazetteer, analyzer: analyzer, thesaurus: thesaurus,
        activities: try session.resources.readActivities(), notice: Session.warn)
    }
    let brokers = ServedBrokers(
      of: database, vocabulary: try session.resources.readTaskVocabulary(), rates: try session.resources.readRates(nil),
      gazetteer: session.gazetteer)
    do throws(WebServerError) {
      try await WebServer(directory: served, brokers: brokers, folder: session.folder, settings: settings).run { port in
        try? Console.print("Doorstep answers at http://\(Self.host(settings.bind)):\(port). Ctrl-C stops it.\n")
      }
    } catch {
      throw Outcome(.refused, error.message)
    }
  }

  private func settings() throws -> ServerSettings {
    var options: [ServerSetting: String] = [:]
    options[.port] = port
    options[.bind] = bind
    do {
      return try SettingsReader.read(
        file: config.map { URL(filePath: $0) }, environment: ProcessInfo.processInfo.environment, options: options)
    } catch {
      throw Outcome(.usage, error.message)
    }
  }

  private static func host(_ address: String) -> String {
    address.utf8.contains(UInt8(ascii: ":")) ? "[\(address)]" : address
  }
}
