import DirectoryStore
import OpenReferral

/// One service whole, as JSON: the service in the fields of Open Referral UK, where it comes from, and our words for
/// it.
public struct ListingJSON: Encodable {
  let service: Service
  let source: RecordSource
  let when: String
  let cost: String
  let contact: String?
  /// True for micro-providers and personal assistants: how to reach them is said on their page, one at a time, so that
  /// no program gathers a list of them.
  let contactWithheld: Bool

  public init(_ stored: StoredService) {
    let view = stored.service.publicView
    service = view.kind.isCareProvider ? view.withoutContacts : view
    source = stored.source
    when = ScheduleWording.phrase(for: stored.service)
    cost = CostWording.phrase(for: stored.service)
    contact = ContactWording.phrase(for: stored.service)
    contactWithheld = stored.service.kind.isCareProvider
  }
}
