import Foundation

/// A progress bar on standard error, drawn only on a terminal and wiped when done.
struct ProgressBar {
  private let title: String
  private let isDrawn = Console.isInteractive
  private var lastPercent = -1
  private var lastCount = -1

  init(_ title: String) { self.title = title }

  /// - Parameter share: what is done, 0 to 1; anything else is cut to that.
  mutating func show(_ share: Double) {
    let percent = Int(min(max(share, 0), 1) * 100)
    guard isDrawn, percent != lastPercent else { return }
    lastPercent = percent
    let filled = percent * 30 / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    Console.complain("\r\(title) [\(bar)] \(percent)%")
  }

  /// For what has no known end: how much is done, and how fast it goes.
  mutating func show(_ count: Int, perSecond rate: Double) {
    guard isDrawn, count != lastCount else { return }
    lastCount = count
    let speed = Int(min(max(rate, 0), 1e9))
    Console.complain("\r\(title): \(count) items, \(speed) a second ")
  }

  func finish() {
    if isDrawn, max(lastPercent, lastCount) >= 0 {
      Console.complain("\r" + String(repeating: " ", count: title.count + 40) + "\r")
    }
  }
}
