import Brokering

/// Says how far somebody fits.
public enum FitWording {
  /// A heading for one provider.
  public static func phrase(for fit: FitKind) -> String {
    switch fit {
    case .whole: "fits"
    case .ifConfirmed: "may fit: ask first"
    case .part: "fits in part"
    }
  }

  /// "12 fit, 30 may fit once you have asked, 8 fit in part".
  public static func counts(_ found: [FitKind: Int]) -> String {
    let whole = found[.whole] ?? 0
    return "\(whole) \(whole == 1 ? "fits" : "fit"), \(found[.ifConfirmed] ?? 0) may fit once you have asked, "
      + "\(found[.part] ?? 0) fit in part"
  }
}
