import Foundation
import OpenReferral

/// Prices in the form of our own CSV, which `CostText` reads back.
enum NativeCost {
  /// `free`, `£3 a session`, `Over 60s: £2`, or the words alone.
  static func native(_ cost: CostOption) -> String {
    let label = cost.option.map { "\($0): " } ?? ""
    guard let amount = cost.amount else { return label + (cost.amountDescription ?? "") }
    if amount == 0, cost.option == nil, cost.amountDescription == nil { return "free" }
    return label + "£\(amount)" + (cost.amountDescription.map { " \($0)" } ?? "")
  }
}
