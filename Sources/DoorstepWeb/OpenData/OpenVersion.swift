/// The versions of Open Referral UK that are served.
enum OpenVersion: Sendable {
  /// HSDS-UK 3.0.
  case current
  /// 1.0.
  case legacy

  /// What its addresses begin with.
  var prefix: String {
    switch self {
    case .current: "/openreferral/3.0"
    case .legacy: "/openreferral/1.0"
    }
  }
}
