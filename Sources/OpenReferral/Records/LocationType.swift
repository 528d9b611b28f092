/// What sort of location it is, in the words of HSDS-UK 3.0.
public enum LocationType: String, Codable, Hashable, Sendable, CaseIterable {
  case physical
  case postal
  case virtual
}
