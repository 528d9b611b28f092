/// A file of ours that does not say what it should: the vocabulary of tasks, the rates of a year.
public struct BrokeringFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which file: "tasks", "rates".
  public let file: String
  /// From 1.
  public let line: Int
  public let expected: String

  public var description: String {
    "line \(line) of the file of \(file): expected \(expected). Mend that line."
  }
}
