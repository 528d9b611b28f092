import OpenReferral

/// Says who pays.
public enum PayerWording {
  /// After "they can be paid": "from a direct payment".
  public static func phrase(for payer: PayerKind) -> String {
    switch payer {
    case .directPayment: "from a direct payment"
    case .personalHealthBudget: "from a personal health budget"
    case .council: "by the council"
    case .selfFunder: "from your own money"
    }
  }
}
