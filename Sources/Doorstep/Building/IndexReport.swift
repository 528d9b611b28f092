/// An index file in figures.
public struct IndexReport: Sendable {
  public let listings: Int
  /// The length of the file.
  public let bytes: Int
  /// What each section of it takes, in the order of the file.
  public let sections: [(name: String, bytes: Int)]
  /// The directory's generation it was built from.
  public let generation: Int
  /// The directory's generation now.
  public let directoryGeneration: Int
  /// How many services have been added, changed or removed since it was built.
  public let changedServices: Int

  /// 0 without listings.
  public var bytesPerListing: Double { listings == 0 ? 0 : Double(bytes) / Double(listings) }
  public var isUpToDate: Bool { generation == directoryGeneration }
}
