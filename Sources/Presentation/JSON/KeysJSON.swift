import Access
import Foundation

/// The keys that were made, as JSON.
public struct KeysJSON: Encodable {
  let keys: [KeyJSON]

  public init(_ keys: [AccessKey], at moment: Date = Date()) { self.keys = keys.map { KeyJSON($0, at: moment) } }
}

/// What is known of one.
struct KeyJSON: Encodable {
  let id: String
  let label: String
  let role: String
  let organisation: String
  /// "valid", "expired" or "revoked".
  let state: String
  let created: String
  let expires: String
  let revoked: String?
  let lastUsedDay: String?

  init(_ key: AccessKey, at moment: Date) {
    id = key.id
    label = key.label
    role = key.role.rawValue
    organisation = key.organization
    state = key.state(at: moment).rawValue
    created = key.created.formatted(.iso8601)
    expires = key.expires.formatted(.iso8601)
    revoked = key.revoked?.formatted(.iso8601)
    lastUsedDay = key.lastUsedDay
  }
}

/// A new key with its text, the only time that it is shown.
public struct NewKeyJSON: Encodable {
  let key: String
  let about: KeyJSON

  public init(_ key: AccessKey, text: String) {
    self.key = text
    about = KeyJSON(key, at: key.created)
  }
}
