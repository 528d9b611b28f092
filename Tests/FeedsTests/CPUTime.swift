import Foundation

/// Processor time of this thread: what a piece of work costs, however busy the machine is.
enum CPUTime {
  /// Seconds that the body, which must not change threads, took.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = now
    try body()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
