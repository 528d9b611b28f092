import Doorstep
import Logging

/// What endpoints work with.
struct WebContext: Sendable {
  let directory: ServedDirectory
  /// Its providers, for brokers.
  let brokers: ServedBrokers
  let pool: SearchPool
  /// For what takes longer than a search: whole lists of open data.
  let longPool: SearchPool
  /// For cover plans: seconds of work each, so that neither searches nor lists wait behind them.
  let planPool: SearchPool
  let cache: AnswerCache
  let metrics: ServerMetrics
  let clock: ServerClock
  let logger: Logger
  /// Where people and programs reach the service, "https://example.org"; nil for the host they named.
  var publicAddress: String?

  /// Runs work on the search pool, and puts its refusals and failures in our words.
  ///
  /// - Parameter threads: another pool, for what may take longer than a search.
  func search<Value: Sendable>(
    on threads: SearchPool? = nil, _ work: @escaping @Sendable () throws -> Value
  ) async throws(Problem) -> Value {
    do {
      return try await (threads ?? pool).run(work)
    } catch let error as SearchError {
      throw error.problem
    } catch let problem as Problem {
      throw problem
    } catch is OpenDataNotReady {
      throw .busy(after: 5)
    } catch SearchPool.Refusal.full {
      throw .busy(after: 2)
    } catch SearchPool.Refusal.overdue {
      throw .busy(after: 5)
    } catch {
      // Errors of the store name files and records, and nothing that anybody asked.
      logger.error("a search failed", metadata: ["error": "\(error)"])
      throw Problem(500, .internal, "The directory could not be read. Try again in a while.")
    }
  }
}
