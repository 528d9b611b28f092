import Access
import Foundation

/// A new key, as text.
public struct NewKeyText {
  private let key: AccessKey
  private let text: String

  /// - Parameter text: the key itself.
  public init(_ key: AccessKey, text: String) {
    self.key = key
    self.text = text
  }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    let role = AccessWording.phrase(for: key.role)
    layout.paragraph("Key \(key.id) for \(key.label): \(role) of \(key.organization).")
    layout.blank()
    layout.unbroken(text, indent: 2)
    layout.blank()
    let last = DateWording.phrase(for: String(key.expires.formatted(.iso8601).prefix(10)))
    layout.paragraph(
      "It is shown this once and cannot be found out again. Hand it over safely. It lasts until \(last).")
    layout.paragraph("To take it back: doorstep keys revoke \(key.id)")
    return layout.text
  }
}
