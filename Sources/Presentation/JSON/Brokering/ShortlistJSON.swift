import Access
import Foundation
import OpenReferral

/// Shortlists that are kept, as JSON.
public struct ShortlistsJSON: Encodable {
  let shortlists: [ShortlistHeadJSON]

  public init(_ shortlists: [BrokerShortlist]) { self.shortlists = shortlists.map(ShortlistHeadJSON.init) }
}

/// What a shortlist is.
struct ShortlistHeadJSON: Encodable {
  let reference: String
  let organisation: String
  let created: String
  /// The last day it is kept.
  let expires: String
  let providers: Int
  /// Absent while it is open.
  let outcome: String?
  let reason: String?
  let outcomeDay: String?

  init(_ shortlist: BrokerShortlist) {
    reference = shortlist.reference.text
    organisation = shortlist.organization
    created = shortlist.created
    expires = shortlist.expires
    providers = shortlist.entries.count
    outcome = shortlist.outcome?.code
    reason = shortlist.outcome?.reason?.rawValue
    outcomeDay = shortlist.outcomeDay
  }
}

/// One shortlist with those on it, as JSON. No contact details.
public struct ShortlistJSON: Encodable {
  struct Provider: Encodable {
    let id: UUID
    let name: String
    let kind: String
    let facts: [String: String]
    let checked: [String]
    let toAsk: [String]
    let note: String
  }

  let about: ShortlistHeadJSON
  /// As it was given; absent when it is not kept.
  let need: [String: [String]]?
  let providers: [Provider]
  /// How many on it are no longer offered.
  let gone: Int

  public init(_ shown: ShownShortlist) {
    about = ShortlistHeadJSON(shown.shortlist)
    need = shown.shortlist.need
    providers = shown.providers.map {
      Provider(
        id: $0.service.id, name: $0.sheet.name, kind: $0.service.kind.rawValue,
        facts: Dictionary(uniqueKeysWithValues: $0.sheet.facts.map { ($0.name, $0.value) }), checked: $0.sheet.checked,
        toAsk: $0.sheet.toAsk, note: $0.note)
    }
    gone = shown.shortlist.entries.count - shown.providers.count
  }
}
