import Foundation
import Synchronization
import Testing

/// Real threads, one a job: tasks would take turns on two processors.
enum Threads {
  /// Runs each job again and again, with the number of its round from 1, and says how many rounds each has done.
  /// An error is an issue and ends that job.
  static func run(_ jobs: [@Sendable (Int) throws -> Void], until end: ContinuousClock.Instant) -> [Int] {
    let rounds = Mutex([Int](repeating: 0, count: jobs.count))
    let group = DispatchGroup()
    for (number, job) in jobs.enumerated() {
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        var round = 0
        repeat {
          round += 1
          do { try job(round) } catch {
            Issue.record(error)
            return
          }
          rounds.withLock { $0[number] = round }
        } while ContinuousClock.now < end
      }
    }
    group.wait()
    return rounds.withLock { $0 }
  }
}
