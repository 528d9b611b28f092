import Foundation

/// One price (HSDS-UK 3.0 `cost_option`). No option at all means the cost is not known, not that it is free.
public struct CostOption: Codable, Hashable, Sendable {
  public var id: UUID
  /// Whom or what it is for: "Over 60s".
  public var option: String?
  /// Pounds. Zero is free; nil when only words are given.
  public var amount: Decimal?
  /// What the amount buys: "a session".
  public var amountDescription: String?
  /// First and last day it applies, `yyyy-MM-dd`.
  public var validFrom: String?
  public var validTo: String?

  enum CodingKeys: String, CodingKey {
    case id, option, amount
    case amountDescription = "amount_description"
    case validFrom = "valid_from"
    case validTo = "valid_to"
  }

  public init(id: UUID, option: String? = nil, amount: Decimal? = nil, amountDescription: String? = nil) {
    self.id = id
    self.option = option
    self.amount = amount
    self.amountDescription = amountDescription
  }

  /// True when the amount is stated and zero.
  public var isFree: Bool { amount == 0 }
}
