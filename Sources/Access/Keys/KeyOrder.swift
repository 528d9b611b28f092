import Foundation

/// A key that is to be made.
public struct KeyOrder: Hashable, Sendable {
  /// The longest a key may last, in days.
  public static let greatestDays = 730
  static let longestLabel = 80
  static let longestOrganization = 40

  public let label: String
  public let role: Role
  public let organization: String
  public let days: Int

  /// - Throws: `AccessError` for a label that is empty, longer than 80 bytes or holds control characters; an
  ///   organisation that is not 1 to 40 of a to z, 0 to 9 and hyphens; the public's role; or days outside 1 to 730.
  public init(label: String, role: Role, organization: String, days: Int) throws(AccessError) {
    guard (1...Self.longestLabel).contains(label.utf8.count),
      !label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw AccessError(
        .invalid, expected: "a label of 1 to \(Self.longestLabel) bytes without control characters", found: "another",
        remedy: "Say in a few words what the key is for, such as \"Leigh desk\".")
    }
    guard Self.isOrganization(organization) else {
      throw AccessError(
        .invalid, expected: "a short name of the organisation, of a to z, 0 to 9 and hyphens", found: "another",
        remedy: "Write it like wigan-care. Keys with the same name share what they save.")
    }
    guard role != .anyone, (1...Self.greatestDays).contains(days) else {
      throw AccessError(
        .invalid, expected: "a role that needs a key, and 1 to \(Self.greatestDays) days", found: "another",
        remedy: "The roles are: " + Role.ofKeys.map(\.rawValue).joined(separator: ", ") + ".")
    }
    self.label = label
    self.role = role
    self.organization = organization
    self.days = days
  }

  /// True for 1 to 40 of a to z, 0 to 9 and hyphens: what an organisation is called here.
  public static func isOrganization(_ text: String) -> Bool {
    (1...longestOrganization).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
