import Synchronization

/// Whether the server should be sent requests.
final class ReadinessState: Sendable {
  enum State {
    case ready
    /// Answers are given from the last directory that could be read.
    case stale
    /// Told to stop: running requests are finished.
    case stopping
  }

  private let state = Mutex(State.ready)

  var current: State { state.withLock { $0 } }

  /// Moves to a state; what is stopping stays so.
  func move(to next: State) {
    state.withLock { if $0 != .stopping { $0 = next } }
  }
}
