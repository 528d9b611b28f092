import Foundation
import OpenReferral

/// Says what something costs. Not stated is never taken for free.
public enum CostWording {
  /// "Free", "£3 a session; £20 a year", "£16.50 an hour", or "Cost not stated".
  public static func phrase(for service: Service) -> String {
    var phrases: [String] = []
    for phrase in service.costOptions.map(phrase) where !phrase.isEmpty && !phrases.contains(phrase) {
      phrases.append(phrase)
    }
    if let rate = service.provider?.hourlyRate { phrases.append("\(pounds(rate)) an hour") }
    return phrases.isEmpty ? "Cost not stated" : phrases.joined(separator: "; ")
  }

  private static func phrase(for option: CostOption) -> String {
    let words = [option.amountDescription, option.option.map { option.amount == nil ? $0 : "(\($0))" }]
    guard let amount = option.amount else { return words.compactMap { $0 }.joined(separator: " ") }
    if amount == 0 {
      let note = option.option.flatMap { $0.lowercased() == "free" ? nil : " (\($0))" } ?? ""
      return "Free" + note
    }
    return ([pounds(amount)] + words.compactMap { $0 }).joined(separator: " ")
  }

  private static let wholePence = NSDecimalNumberHandler(
    roundingMode: .plain, scale: 0, raiseOnExactness: false, raiseOnOverflow: false, raiseOnUnderflow: false,
    raiseOnDivideByZero: false)

  /// "£3" or "£16.50", to the nearest penny.
  public static func pounds(_ amount: Decimal) -> String {
    let pence = NSDecimalNumber(decimal: amount * 100).rounding(accordingToBehavior: wholePence).int64Value
    let whole = "£\(pence / 100)"
    return pence % 100 == 0 ? whole : whole + "." + (pence % 100 < 10 ? "0" : "") + "\(pence % 100)"
  }
}
