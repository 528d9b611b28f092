/// A weekly stretch of time a provider can work. Local time of Great Britain.
public struct AvailabilityWindow: Codable, Hashable, Sendable {
  public let weekday: Weekday
  /// Minutes after midnight, 0 to 1439.
  public let startMinute: Int
  /// Minutes after midnight, above `startMinute`, at most 1440.
  public let endMinute: Int

  enum CodingKeys: String, CodingKey {
    case weekday
    case startMinute = "start_minute"
    case endMinute = "end_minute"
  }

  /// Nil unless 0 <= start < end <= 1440.
  public init?(weekday: Weekday, startMinute: Int, endMinute: Int) {
    guard startMinute >= 0, startMinute < endMinute, endMinute <= 1440 else { return nil }
    self.weekday = weekday
    self.startMinute = startMinute
    self.endMinute = endMinute
  }

  /// Refuses what the other initializer refuses, with `DecodingError.dataCorrupted`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let window = AvailabilityWindow(
      weekday: try fields.decode(Weekday.self, forKey: .weekday),
      startMinute: try fields.decode(Int.self, forKey: .startMinute),
      endMinute: try fields.decode(Int.self, forKey: .endMinute))
    guard let window else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "expected 0 <= startMinute < endMinute <= 1440"))
    }
    self = window
  }
}
