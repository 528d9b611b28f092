import Doorstep

/// An index file in figures, as JSON.
public struct IndexJSON: Encodable {
  let listings: Int
  let bytes: Int
  let bytesPerListing: Double
  let generation: Int
  let directoryGeneration: Int
  let changedServices: Int
  let isUpToDate: Bool
  let sections: [String: Int]

  public init(_ report: IndexReport) {
    listings = report.listings
    bytes = report.bytes
    bytesPerListing = report.bytesPerListing
    generation = report.generation
    directoryGeneration = report.directoryGeneration
    changedServices = report.changedServices
    isUpToDate = report.isUpToDate
    sections = Dictionary(uniqueKeysWithValues: report.sections.map { ($0.name, $0.bytes) })
  }
}
