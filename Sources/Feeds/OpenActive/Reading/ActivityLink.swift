import Foundation
import OpenReferral

/// What an opportunity of OpenActive belongs to: a series, under whose address its sessions come together.
///
/// Addresses are compared without their scheme: feeds write the same one with http and https.
package struct ActivityLink: Hashable, Sendable {
  /// The address of the series, or of the opportunity where it stands for itself; at most 200 bytes.
  package var series: String
  /// True for a session of a series, which is no entry of its own.
  package var isSession: Bool

  /// - Parameter item: what to call an opportunity without an address.
  init(_ data: JSONObject, item: @autoclosure () -> String) {
    let type = data.text("@type", "type")
    let isSessionType = type == "ScheduledSession" || type == "Event"
    let parent = data.text("superEvent") ?? data.object("superEvent")?.text("@id", "id")
    if isSessionType, let parent {
      self.init(series: Self.folded(parent), isSession: true)
    } else {
      self.init(series: Self.folded(data.text("@id", "id") ?? item()), isSession: false)
    }
  }

  private init(series: String, isSession: Bool) {
    self.series = series
    self.isSession = isSession
  }

  /// Without `http://` or `https://`; what is too long to be a name by a checksum.
  private static func folded(_ address: String) -> String {
    let scheme = ["https://", "http://"].first { address.utf8.starts(with: $0.utf8) } ?? ""
    let rest = String(decoding: address.utf8.dropFirst(scheme.utf8.count), as: UTF8.self)
    guard rest.utf8.count <= 200, let text = PlainText.cleaned(rest) else {
      return StableIdentifier.uuid(rest).uuidString.lowercased()
    }
    return text
  }
}
