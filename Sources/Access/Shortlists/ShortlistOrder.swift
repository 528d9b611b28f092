import Foundation

/// A shortlist that is to be kept, or providers for one that is.
public struct ShortlistOrder: Hashable, Sendable {
  /// Bytes that a kept need may have in all.
  static let longestNeed = 16_384

  public let reference: ShortlistReference
  public let providers: [UUID]
  public let need: [String: [String]]?
  public let facts: CoarseFacts
  public let days: Int

  /// - Parameters:
  ///   - providers: at most `BrokerShortlist.mostProviders`; one named twice counts once. May be empty.
  ///   - need: by the names of its fields; nil when it is not to be kept.
  ///   - facts: what is counted should nothing be suitable.
  ///   - days: how long it is kept, 1 to `BrokerShortlist.mostDays`.
  /// - Throws: `AccessError` for too many providers, other days, a need that is too long or tells who the person is.
  public init(
    reference: ShortlistReference, providers: [UUID], need: [String: [String]]?, facts: CoarseFacts,
    days: Int = BrokerShortlist.usualDays
  ) throws(AccessError) {
    var distinct: [UUID] = []
    for provider in providers where !distinct.contains(provider) { distinct.append(provider) }
    guard distinct.count <= BrokerShortlist.mostProviders else { throw Self.tooMany(distinct.count) }
    guard (1...BrokerShortlist.mostDays).contains(days) else {
      throw AccessError(
        .invalid, expected: "1 to \(BrokerShortlist.mostDays) days", found: "\(days) days",
        remedy: "Say how many days the shortlist is to be kept; it can be saved again before it runs out.")
    }
    if let need { try Self.check(need) }
    self.reference = reference
    self.providers = distinct
    self.need = need
    self.facts = facts
    self.days = days
  }

  static func tooMany(_ count: Int) -> AccessError {
    AccessError(
      .invalid, expected: "at most \(BrokerShortlist.mostProviders) providers on a shortlist",
      found: "\(count) providers",
      remedy: "Leave out those that fit least, or use a second reference.")
  }

  private static func check(_ need: [String: [String]]) throws(AccessError) {
    let values = need.values.flatMap(\.self)
    guard values.reduce(0, { $0 + $1.utf8.count }) <= longestNeed else {
      throw AccessError(
        .invalid, expected: "a need of at most \(longestNeed) bytes", found: "more",
        remedy: "Shorten it, or save the shortlist without the need.")
    }
    for (field, values) in need.sorted(by: { $0.key < $1.key }) {
      guard let detail = values.lazy.compactMap(PersonalDetail.inWords).first else { continue }
      throw AccessError(
        .invalid, expected: "a need that does not tell who the person is", found: detail.words + " in \(field)",
        remedy: "Take it out, or save the shortlist without the need.")
    }
  }
}
