import Doorstep
import Foundation
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Presentation
import ServiceLifecycle
import UnixSignals

/// The service on a port, from its start to its end.
public struct WebServer: Sendable {
  private let settings: ServerSettings
  private let directory: ServedDirectory
  private let brokers: ServedBrokers
  private let folder: URL

  /// - Parameters:
  ///   - brokers: the providers of the same directory.
  ///   - folder: where the key of links and the suggestions of people are kept.
  public init(directory: ServedDirectory, brokers: ServedBrokers, folder: URL, settings: ServerSettings) {
    self.directory = directory
    self.brokers = brokers
    self.folder = folder
    self.settings = settings
  }

  /// Serves until the process is told to stop (SIGTERM, SIGINT), and then until running requests are answered.
  ///
  /// - Parameter onStart: called once with the port when connections are accepted.
  /// - Throws: `WebServerError` when the server cannot start.
  public func run(onStart: @escaping @Sendable (Int) -> Void) async throws(WebServerError) {
    try checkDescriptors()
    DescriptorLimit.forbidCoreFiles()
    let logger = Logger(label: "doorstep", factory: { _ in JSONLogHandler() })
    var quiet = logger
    quiet.logLevel = .warning
    let readiness = ReadinessState()
    let access = AccessDesk(folder: folder, logger: logger)
    let service = service(access, readiness, logger)
    let server = channel(service).server(
      configuration: ServerConfiguration(
        address: .hostname(settings.bind, port: settings.port), backlog: 1_024,
        availableConnectionsDelegate: .maximum(settings.connections, logger: quiet)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? settings.port
        logger.info("serving", metadata: ["address": "\(settings.bind)", "port": .stringConvertible(port)])
        onStart(port)
      },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: quiet)
    let refresher = DirectoryRefresher(directory: directory, brokers: brokers, readiness: readiness, logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [refresher, ShortlistSweeper(access: access), server], gracefulShutdownSignals: [.sigterm, .sigint],
      logger: quiet)
    configuration.maximumGracefulShutdownDuration = .seconds(settings.graceSeconds)
    do {
      try await ServiceGroup(configuration: configuration).run()
      logger.info("stopped")
    } catch {
      throw startError(error)
    }
  }

  private func checkDescriptors() throws(WebServerError) {
    let limit = DescriptorLimit.raise()
    let needed = settings.connections + DescriptorLimit.headroom
    guard limit < needed else { return }
    throw WebServerError(
      message: "\(settings.connections) connections need \(needed) open files, and the system allows \(limit). "
        + "Lower the setting connections, or raise the limit (ulimit -n, LimitNOFILE).")
  }

  private func channel(_ service: WebService) -> StrictChannel {
    StrictChannel(
      limits: EdgeLimits(),
      times: ExchangeTimes(
        request: .seconds(Int64(settings.requestSeconds)), answer: .seconds(Int64(settings.answerSeconds))),
      respond: { await service.respond(to: $0, from: $1) })
  }

  private func service(_ access: AccessDesk, _ readiness: ReadinessState, _ logger: Logger) -> WebService {
    let searches = settings.searches == 0 ? ProcessInfo.processInfo.activeProcessorCount : settings.searches
    let context = WebContext(
      directory: directory, brokers: brokers,
      pool: SearchPool(
        searches: searches, waiting: settings.waitingSearches,
        budget: .milliseconds(Int64(settings.searchMilliseconds))),
      longPool: SearchPool(searches: 1, waiting: 4, budget: .seconds(Int64(settings.answerSeconds))),
      planPool: SearchPool(searches: 1, waiting: 8, budget: .seconds(Int64(settings.answerSeconds))),
      cache: AnswerCache(maximumBytes: settings.cacheMegabytes * 1_000_000), metrics: ServerMetrics(),
      clock: ServerClock(), logger: logger, publicAddress: settings.publicAddress)
    let pages = PageContext(
      web: context, site: { [directory, site = settings.site] in directory.site(site) },
      signer: LinkSigner(keyFile: folder.appending(path: "links.key")),
      suggestions: SuggestionBox(file: folder.appending(path: SuggestionBox.name)))
    let contacts = ContactDesk(
      pages: pages, access: access, dailyCap: settings.contactsPerDay)
    let gate = AccessGate(desk: contacts.access)
    return WebService(
      routes: RouteTable(context, pages, contacts, gate, readiness), metrics: context.metrics, gate: gate,
      limiter: RateLimiter(perMinute: settings.requestsPerMinute), proxies: settings.trustedProxies,
      clock: context.clock,
      problemPage: { .problemPage($0, site: pages.site()) }, logger: logger)
  }

  private func startError(_ error: any Error) -> WebServerError {
    let place = "port \(settings.port) on \(settings.bind)"
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE:
      return WebServerError(message: "\(place) is in use by another program. Choose another with --port.")
    case EACCES: return WebServerError(message: "\(place) may not be opened by this user. Choose one from 1024 up.")
    case EADDRNOTAVAIL: return WebServerError(message: "this machine does not have the address \(settings.bind).")
    default: return WebServerError(message: "\(place) cannot be opened: \(error).")
    }
  }
}

extension ServedDirectory {
  /// What the deployment says of itself, and whether the directory is the sample.
  fileprivate func site(_ site: SiteSettings) -> SiteSettings {
    var site = site
    site.isIllustrative = isIllustrative
    return site
  }
}
