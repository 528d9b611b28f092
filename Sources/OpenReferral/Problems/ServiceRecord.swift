/// One service as a source published it, with the source's own name for it.
public struct ServiceRecord: Codable, Hashable, Sendable {
  public var service: Service
  /// The source's identifier of the record; unique within the source.
  public var sourceIdentifier: String
  /// Where the record stands in its file, for problem reports: "line 12".
  public var location: String

  public init(service: Service, sourceIdentifier: String, location: String) {
    self.service = service
    self.sourceIdentifier = sourceIdentifier
    self.location = location
  }
}
