import Foundation
import OpenReferral

/// How to reach a provider, as JSON: the answer to a look that is on record.
public struct ContactJSON: Encodable {
  struct Telephone: Encodable {
    let number: String
    let note: String?
  }

  let serviceID: String
  let name: String
  /// Whom to ask for.
  let contacts: [String]
  let telephones: [Telephone]
  let emails: [String]
  let websites: [String]
  /// How often the key may look again today.
  let looksLeft: Int

  public init(_ service: Service, looksLeft: Int) {
    let view = ContactView(service: service)
    serviceID = service.id.uuidString.lowercased()
    name = service.name
    contacts = service.contacts.compactMap(\.name)
    telephones = view.telephones.map { Telephone(number: $0.shown, note: $0.note) }
    emails = view.emails.map(\.shown)
    websites = view.websites.map(\.shown)
    self.looksLeft = looksLeft
  }
}
