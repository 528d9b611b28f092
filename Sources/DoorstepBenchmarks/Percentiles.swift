/// How long something takes for each of many, in microseconds: of each the least of several rounds.
struct Percentiles {
  private var sorted: [Double] = []

  /// Of nothing.
  init() {}

  /// - Throws: what `body` throws.
  init<Element>(of elements: [Element], _ rounds: Int, _ body: (Element) throws -> Void) rethrows {
    var times = [Double](repeating: .infinity, count: elements.count)
    for _ in 0..<rounds {
      for (number, element) in elements.enumerated() {
        let start = ContinuousClock.now
        try body(element)
        times[number] = min(times[number], microseconds(ContinuousClock.now - start))
      }
    }
    sorted = times.sorted()
  }

  /// What that share of them took at most; 0 of nothing.
  subscript(_ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(Int(share * Double(sorted.count)), sorted.count - 1)]
  }

  /// The median, the 95th and the 99th, in columns of nine.
  var columns: String { [0.5, 0.95, 0.99].map { decimal(self[$0]).padded(9) }.joined() }
}
