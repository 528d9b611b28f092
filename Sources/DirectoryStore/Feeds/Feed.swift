import OpenReferral

/// A feed that the directory is kept up to date from: what it is called, where it is and how it is read.
public struct Feed: Hashable, Sendable {
  /// What is read from its addresses.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// The `/services` of an Open Referral UK API, version 3.0 or 1.0, or saved pages of one.
    case openReferral = "openreferral"
    /// RPDE pages of OpenActive data, or saved ones.
    case openActive = "openactive"
    /// A folder of HSDS tables in CSV.
    case hsdsTables = "hsds-tables"
    /// One CSV file.
    case csv
  }

  /// The source of its records; its key names the feed.
  public var source: RecordSource
  public var format: Format
  /// Addresses on the web, or names of files and folders. Series and their sessions may come from two.
  public var addresses: [String]
  /// Kind of the records that do not say.
  public var defaultKind: ListingKind?
  /// The text of a mapping file, for CSV.
  public var mapping: String?
  /// Hosts that may be asked beside those of the addresses.
  public var hosts: [String]
  /// Whether its hosts may lie in a private network.
  public var allowsPrivate: Bool

  public init(source: RecordSource, format: Format, addresses: [String]) {
    self.source = source
    self.format = format
    self.addresses = addresses
    hosts = []
    allowsPrivate = false
  }

  /// What stands in the directory when a feed of this name is known.
  public var key: String { source.key }
}
