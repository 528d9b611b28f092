import Brokering

/// Says amounts of money.
public enum MoneyWording {
  /// "£14.50", "£380", to the nearest penny.
  public static func phrase(for money: Money) -> String { phrase(pence: money.pence) }

  public static func phrase(pence: Int) -> String {
    let (pounds, rest) = pence.quotientAndRemainder(dividingBy: 100)
    return "£\(pounds)" + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)")
  }
}
