import NIOCore
import NIOPosix
import Synchronization

/// Where searches run: threads of their own, so that two long ones never keep a health check or a page waiting
/// (../shared/design/trust.md, finding 6), with a short queue and a time limit, so that overload is refused at once
/// instead of answered too late.
final class SearchPool: Sendable {
  /// Why a search was not made.
  enum Refusal: Error {
    /// As many are waiting as may.
    case full
    /// The answer was not ready in time.
    case overdue
  }

  private let threads: NIOThreadPool
  private let most: Int
  private let budget: TimeAmount
  private let inside = Atomic(0)

  /// - Parameters:
  ///   - searches: how many run at once.
  ///   - waiting: how many more may wait.
  ///   - budget: from being asked to having the answer.
  init(searches: Int, waiting: Int, budget: TimeAmount) {
    threads = NIOThreadPool(numberOfThreads: searches)
    threads.start()
    most = searches + waiting
    self.budget = budget
  }

  /// How many run or wait.
  var load: Int { inside.load(ordering: .relaxed) }

  /// Runs the work on a thread of the pool.
  ///
  /// - Throws: `Refusal`, and what the work throws. Work that has begun is finished even when nobody waits for it any
  ///   more, and counts as inside until then.
  func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    guard enter() else { throw Refusal.full }
    let deadline = NIODeadline.now() + budget
    return try await withCheckedThrowingContinuation { continuation in
      let waiter = Waiter(continuation)
      MultiThreadedEventLoopGroup.singleton.any().scheduleTask(deadline: deadline) {
        waiter.resume(with: .failure(Refusal.overdue))
      }
      threads.submit { state in
        defer { self.inside.subtract(1, ordering: .relaxed) }
        guard state == .active, NIODeadline.now() < deadline else {
          return waiter.resume(with: .failure(Refusal.overdue))
        }
        waiter.resume(with: Result(catching: work))
      }
    }
  }

  private func enter() -> Bool {
    guard inside.add(1, ordering: .relaxed).newValue <= most else {
      inside.subtract(1, ordering: .relaxed)
      return false
    }
    return true
  }
}

/// One that waits for a value, told by whoever comes first.
private final class Waiter<Value: Sendable>: Sendable {
  private let continuation: Mutex<CheckedContinuation<Value, any Error>?>

  init(_ continuation: CheckedContinuation<Value, any Error>) { self.continuation = Mutex(continuation) }

  func resume(with result: Result<Value, any Error>) {
    continuation.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }?.resume(with: result)
  }
}
