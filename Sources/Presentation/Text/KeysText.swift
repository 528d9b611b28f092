import Access
import Foundation

/// The keys that were made, as text.
public struct KeysText {
  private let keys: [AccessKey]
  private let moment: Date

  public init(_ keys: [AccessKey], at moment: Date = Date()) {
    self.keys = keys
    self.moment = moment
  }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    guard !keys.isEmpty else {
      layout.paragraph(
        "No keys were made yet. Make one with: doorstep keys create --role broker --organisation NAME --label TEXT")
      return layout.text
    }
    for state in [AccessKey.State.valid, .expired, .revoked] {
      let those = keys.filter { $0.state(at: moment) == state }
      guard !those.isEmpty else { continue }
      layout.blank()
      layout.heading(Self.title(of: state))
      for key in those {
        layout.paragraph(
          "\(key.label): \(AccessWording.phrase(for: key.role)) of \(key.organization)", lead: key.id + "  ")
        let used = key.lastUsedDay.map { "last used \(DateWording.phrase(for: $0))" } ?? "never used"
        layout.paragraph("\(used), lasts until \(day(of: key.expires))", indent: 10)
      }
    }
    return layout.text
  }

  private func day(of moment: Date) -> String {
    DateWording.phrase(for: String(moment.formatted(.iso8601).prefix(10)))
  }

  private static func title(of state: AccessKey.State) -> String {
    switch state {
    case .valid: "Good"
    case .expired: "Run out"
    case .revoked: "Taken back"
    }
  }
}
