import OpenReferral

/// Says what is known of a check, without making a claim look like proof.
public enum CheckWording {
  /// "enhanced DBS: verified by Wigan community desk on 2 March 2026, expires 2 March 2029".
  ///
  /// - Parameter today: `yyyy-MM-dd`; a check that ran out before it says so.
  public static func phrase(for check: ProviderCheck, today: String) -> String {
    var phrase = "\(check.name): \(state(of: check))"
    if let expires = check.expires {
      phrase += (check.isExpired(on: today) ? ", ran out on " : ", runs out on ") + DateWording.phrase(for: expires)
    }
    return phrase
  }

  /// "verified by Wigan community desk on 2 March 2026", "they say so; not checked".
  static func state(of check: ProviderCheck) -> String {
    let by = (check.issuer.map { " by \($0)" } ?? "") + (check.date.map { " on \(DateWording.phrase(for: $0))" } ?? "")
    return switch check.supportedState {
    case .claimed: "they say so; not checked"
    case .seen: "seen" + by
    case .verified: "verified" + by
    }
  }
}
