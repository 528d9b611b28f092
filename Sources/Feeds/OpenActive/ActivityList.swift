import Foundation

/// The OpenActive activity list: which identifier a sport or activity has.
public struct ActivityList: Sendable {
  /// One activity.
  public struct Activity: Hashable, Sendable {
    /// "https://openactive.io/activity-list#117e7f70-…"
    public let id: String
    /// "Walking Football".
    public let label: String
  }

  /// The scheme of its identifiers.
  public static let scheme = "https://openactive.io/activity-list"
  private let byLabel: [String: Activity]

  /// A list without activities.
  public init() { byLabel = [:] }

  /// Reads lines of label, tab and identifier; lines that begin with "#" say something about the file. Others without a
  /// tab are passed over.
  ///
  /// - Throws: what Foundation throws for a file that cannot be read.
  public init(contentsOf file: URL) throws {
    var byLabel: [String: Activity] = [:]
    for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let parts = line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 2 else { continue }
      byLabel[parts[0].asciiLowercased] = Activity(id: "\(Self.scheme)#\(parts[1])", label: parts[0])
    }
    self.byLabel = byLabel
  }

  /// How many there are.
  public var count: Int { byLabel.count }

  /// The activity of a label, in any case; nil when there is none.
  public func activity(_ label: String) -> Activity? { byLabel[label.asciiLowercased] }
}
