/// How long the steps of a command took.
struct StepTimes {
  private var last = ContinuousClock.now
  private var steps: [(name: String, time: Duration)] = []

  /// Ends a step that began when the one before ended.
  mutating func note(_ name: String) {
    let now = ContinuousClock.now
    steps.append((name, now - last))
    last = now
  }

  /// "doorstep: opened in 4.1 ms, answered in 0.8 ms".
  var text: String {
    let parts = steps.map { name, time in
      let tenths = Int((time / .milliseconds(0.1)).rounded())
      return "\(name) in \(tenths / 10).\(tenths % 10) ms"
    }
    return "doorstep: " + parts.joined(separator: ", ") + "\n"
  }
}
