import Doorstep
import Logging
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// Takes up what imports do elsewhere: every second, and at once on SIGHUP. The first time is the start, so that
/// providers are ready to be matched before somebody asks.
struct DirectoryRefresher: Service {
  private static let interval = Duration.seconds(1)

  let directory: ServedDirectory
  let brokers: ServedBrokers
  let readiness: ReadinessState
  let logger: Logger

  func run() async throws {
    let threads = NIOThreadPool(numberOfThreads: 1)
    threads.start()
    await withTaskGroup { group in
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
          logger.info("told to reload")
          await refresh(on: threads)
        }
      }
      group.addTask {
        try? await cancelWhenGracefulShutdown {
          while true {
            await refresh(on: threads)
            try await Task.sleep(for: Self.interval)
          }
        }
      }
    }
    readiness.move(to: .stopping)
    try await threads.shutdownGracefully()
  }

  private func refresh(on threads: NIOThreadPool) async {
    do {
      let hasChanged = try await threads.runIfActive {
        try brokers.refresh()
        return try directory.refresh()
      }
      guard hasChanged else { return readiness.move(to: .ready) }
      logger.info("directory changed", metadata: ["generation": .stringConvertible(directory.generation)])
      readiness.move(to: .ready)
    } catch {
      if readiness.current == .ready { logger.error("the directory cannot be read", metadata: ["error": "\(error)"]) }
      readiness.move(to: .stale)
    }
  }
}
