/// What a reading of the whole record found.
public struct AuditReport: Hashable, Sendable {
  /// The first thing that is wrong.
  public enum Fault: Hashable, Sendable, CustomStringConvertible {
    /// The line's content does not fit its digest, or its digest not the line before.
    case changed(line: Int)
    /// Another line stands where this one should.
    case missing(line: Int)
    /// The record ends before the line that is anchored.
    case cutOff(last: Int, anchored: Int)
    /// The line fits its neighbours but not what is anchored: the record was written anew.
    case rewritten(line: Int)
    /// There are lines and nothing is anchored.
    case notAnchored

    public var description: String {
      switch self {
      case .changed(let line): "line \(line) was changed"
      case .missing(let line): "line \(line) is missing, or another stands in its place"
      case .cutOff(let last, let anchored): "the record ends at line \(last), and line \(anchored) is anchored"
      case .rewritten(let line): "line \(line) is another than the one that is anchored"
      case .notAnchored: "there is a record, and its anchor is gone"
      }
    }
  }

  /// Lines that are sound, from the first on.
  public var lines: Int
  /// The last sound line; nil for none.
  public var head: AuditHead?
  /// Nil when all is as it was written.
  public var fault: Fault?

  /// Of a record that was never begun.
  ///
  /// - Parameter head: an end noted elsewhere, which is then missing; nil when there is none.
  public static func empty(expecting head: AuditHead?) -> AuditReport {
    AuditReport(lines: 0, head: nil, fault: head.map { .cutOff(last: 0, anchored: $0.sequence) })
  }
}
