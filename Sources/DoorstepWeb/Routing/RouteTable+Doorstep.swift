import Access
import Foundation
import NIOCore
import Presentation

extension RouteTable {
  /// The addresses of Doorstep.
  init(
    _ context: WebContext, _ pages: PageContext, _ contacts: ContactDesk, _ gate: AccessGate,
    _ readiness: ReadinessState
  ) {
    routes =
      Self.api(context, contacts, readiness) + Self.openReferral(context) + Self.openActive(context)
      + Self.pages(pages) + Self.brokers(pages) + Self.signedIn(pages, contacts, gate)
      + Self.shortlists(pages, gate) + Self.stewards(contacts)
  }

  /// Those for programs: what the OpenAPI document describes.
  static func api(_ context: WebContext, _ contacts: ContactDesk, _ readiness: ReadinessState) -> [Route] {
    let notes = NotesEndpoint(pages: contacts.pages, access: contacts.access)
    return [
      Route(
        "/api/v1/find", for: .usePublicly, get: PublicFindEndpoint(context: context),
        post: PrivateFindEndpoint(context: context)),
      Route("/api/v1/listings/{id}", for: .usePublicly, get: ListingEndpoint(context: context)),
      Route("/api/v1/listings/{id}/contact", for: .seeContacts, post: ContactEndpoint(desk: contacts)),
      Route("/api/v1/listings/{id}/notes", for: .keepNotes, get: notes, post: notes),
      Route("/api/v1/notes/{id}", for: .keepNotes, get: NoteEndpoint(access: contacts.access)),
      Route("/api/v1/needs/match", for: .matchNeeds, post: NeedMatchEndpoint(context: context)),
      Route("/api/v1/needs/cover", for: .matchNeeds, post: NeedCoverEndpoint(context: context)),
      Route("/api/v1/places", for: .usePublicly, get: PlacesEndpoint(context: context)),
      Route("/api/v1/interests", for: .usePublicly, get: InterestsEndpoint(context: context)),
      Route("/api/v1/kinds", for: .usePublicly, get: KindsEndpoint()),
      Route(
        "/openapi.json", for: .usePublicly,
        get: FixedEndpoint(ByteBuffer(string: OpenAPIDocument.text), type: ContentType.json)),
      Route("/healthz", for: .usePublicly, get: HealthEndpoint()),
      Route("/readyz", for: .usePublicly, get: ReadinessEndpoint(state: readiness)),
      Route("/metrics", for: .usePublicly, get: MetricsEndpoint(context: context)),
    ]
  }

  /// OpenActive: the sessions, and what is published.
  static func openActive(_ context: WebContext) -> [Route] {
    [
      Route(DatasetEndpoint.path, for: .usePublicly, get: DatasetEndpoint(context: context)),
      Route(SessionFeedEndpoint.path, for: .usePublicly, get: SessionFeedEndpoint(context: context)),
    ]
  }

  /// Those for everybody to read: as `Page` lists them.
  static func pages(_ context: PageContext) -> [Route] {
    [
      Route("/", for: .usePublicly, get: HomeEndpoint(context: context)),
      Route(
        "/find", for: .usePublicly, get: FindPageEndpoint(context: context),
        post: FindPageEndpoint(context: context, isPrivate: true)),
      Route(
        "/print", for: .usePublicly, get: PrintEndpoint(context: context),
        post: PrintEndpoint(context: context, isPrivate: true)),
      Route("/listings/{id}", for: .usePublicly, get: ListingPageEndpoint(context: context)),
      Route(
        "/listings/{id}/suggest", for: .usePublicly, get: SuggestEndpoint(context: context),
        post: SuggestionEndpoint(context: context)),
      Route(
        "/shortlist", for: .usePublicly, get: ShortlistEndpoint(context: context),
        post: ShortlistChangeEndpoint(context: context)),
      Route(
        "/accessibility", for: .usePublicly,
        get: NoticeEndpoint(context: context) { AccessibilityPage(site: $0).render() }),
      Route("/privacy", for: .usePublicly, get: NoticeEndpoint(context: context) { PrivacyPage(site: $0).render() }),
      Route("/open-data", for: .usePublicly, get: OpenDataPageEndpoint(context: context)),
      Route(
        "/style.css", for: .usePublicly,
        get: FixedEndpoint(ByteBuffer(bytes: SiteAssets.stylesheet), type: SiteAssets.stylesheetContentType)),
      Route(
        "/icon.svg", for: .usePublicly,
        get: FixedEndpoint(ByteBuffer(bytes: SiteAssets.icon), type: SiteAssets.iconContentType)),
    ]
  }

  /// Pages for brokers: a need, who fits it, plans for the week, and both on paper.
  static func brokers(_ context: PageContext) -> [Route] {
    let need = NeedPageEndpoint(context: context)
    return [
      Route("/broker", for: .matchNeeds, get: need, post: need),
      Route("/broker/match", for: .matchNeeds, post: MatchPageEndpoint(context: context)),
      Route("/broker/match/print", for: .matchNeeds, post: MatchPageEndpoint(context: context, isForPaper: true)),
      Route("/broker/cover", for: .matchNeeds, post: CoverPageEndpoint(context: context)),
      Route("/broker/cover/print", for: .matchNeeds, post: CoverPageEndpoint(context: context, isForPaper: true)),
    ]
  }

  /// Signing in, and the pages behind it.
  static func signedIn(_ context: PageContext, _ contacts: ContactDesk, _ gate: AccessGate) -> [Route] {
    let signIn = SignInEndpoint(context: context, gate: gate)
    let contact = ContactPageEndpoint(desk: contacts)
    return [
      Route("/sign-in", for: .usePublicly, get: signIn, post: signIn),
      Route("/sign-out", for: .work, post: SignOutEndpoint(access: gate.desk)),
      Route("/account", for: .work, get: WorkEndpoint(context: context)),
      Route("/account/contact/{id}", for: .seeContacts, get: contact, post: contact),
      Route("/account/audit", for: .readAudit, get: AuditEndpoint(context: context, access: gate.desk)),
    ]
  }

  /// Looking after the directory.
  static func stewards(_ contacts: ContactDesk) -> [Route] {
    let desk = StewardDesk(pages: contacts.pages, access: contacts.access)
    let entry = EntryEndpoint(desk: desk)
    return [
      Route("/steward", for: .decideHolds, get: StewardEndpoint(context: desk.pages)),
      Route(
        "/steward/holds", for: .decideHolds, get: HoldsEndpoint(context: desk.pages),
        post: HoldDecisionEndpoint(desk: desk)),
      Route(
        "/steward/duplicates", for: .tendEntries, get: DuplicatesEndpoint(context: desk.pages),
        post: DuplicateDecisionEndpoint(desk: desk)),
      Route("/steward/review", for: .tendEntries, get: ReviewEndpoint(context: desk.pages)),
      Route(
        "/steward/suggestions", for: .tendEntries, get: SuggestionsEndpoint(context: desk.pages),
        post: SuggestionDecisionEndpoint(desk: desk)),
      Route("/steward/entries/{id}", for: .tendEntries, get: entry, post: entry),
    ]
  }

  /// Brokers' shortlists.
  static func shortlists(_ context: PageContext, _ gate: AccessGate) -> [Route] {
    let desk = ShortlistDesk(pages: context, access: gate.desk)
    let path = "/broker/shortlists/{reference}"
    return [
      Route(
        "/broker/shortlists", for: .keepShortlists, get: BrokerShortlistsEndpoint(desk: desk),
        post: ShortlistSaveEndpoint(desk: desk)),
      Route(
        path, for: .keepShortlists, get: BrokerShortlistEndpoint(desk: desk),
        post: ShortlistEditEndpoint(desk: desk)),
      Route(path + "/print", for: .keepShortlists, get: ShortlistSheetEndpoint(desk: desk)),
      Route(path + "/list.csv", for: .keepShortlists, get: ShortlistCSVEndpoint(desk: desk)),
    ]
  }
}
