import Foundation

/// How often this process has asked for memory and retained objects, as `Tests/FaultInjection/memory_counter.c` counts
/// it.
struct MemoryCounter {
  struct Counts: Equatable {
    var allocations = 0
    var retains = 0
  }

  private let allocations: UnsafePointer<Int>
  private let retains: UnsafePointer<Int>

  /// Nil when the counter is not preloaded; `scripts/bench` does that.
  init?() {
    guard let program = dlopen(nil, RTLD_NOW), let allocations = dlsym(program, "bench_allocations"),
      let retains = dlsym(program, "bench_retains")
    else { return nil }
    self.allocations = UnsafePointer(allocations.assumingMemoryBound(to: Int.self))
    self.retains = UnsafePointer(retains.assumingMemoryBound(to: Int.self))
  }

  /// What `body` took.
  @inline(never)
  func count(_ body: () -> Void) -> Counts {
    let before = Counts(allocations: allocations.pointee, retains: retains.pointee)
    body()
    return Counts(
      allocations: allocations.pointee - before.allocations, retains: retains.pointee - before.retains)
  }
}
