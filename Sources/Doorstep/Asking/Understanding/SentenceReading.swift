/// What a sentence says.
struct SentenceReading {
  /// What is wished for, each in the person's own words, in their order.
  var wishes: [String] = []
  /// Everything else that was understood, in the order it was read.
  var findings: [Understanding] = []
  /// What is not wanted, each as the stems of its words.
  var exclusions: [[String]] = []

  /// True when nothing was understood of it, not even a wish.
  var saysNothing: Bool { wishes.isEmpty && findings.isEmpty }
}
