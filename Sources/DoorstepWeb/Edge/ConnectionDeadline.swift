import NIOCore

/// One deadline that is moved often and reached seldom: while it only moves away, one timer serves for all.
struct ConnectionDeadline {
  private final class State {
    var deadline = NIODeadline.distantFuture
    var timer: Scheduled<Void>?
    var timerDue = NIODeadline.distantFuture
    var action: () -> Void = {}
  }

  private let state = State()

  /// Sets or moves the deadline. To be called on the event loop, where the action will run.
  func set(in time: TimeAmount, on eventLoop: any EventLoop, action: @escaping () -> Void) {
    state.action = action
    state.deadline = .now() + time
    guard state.deadline < state.timerDue else { return }
    state.timer?.cancel()
    Self.arm(state, eventLoop)
  }

  /// The action will not run any more.
  func cancel() {
    state.timer?.cancel()
    state.timer = nil
    state.action = {}
  }

  private static func arm(_ state: State, _ eventLoop: any EventLoop) {
    state.timerDue = state.deadline
    state.timer = eventLoop.assumeIsolated().scheduleTask(deadline: state.deadline) {
      state.timerDue = .distantFuture
      if NIODeadline.now() >= state.deadline { state.action() } else { arm(state, eventLoop) }
    }
  }
}
