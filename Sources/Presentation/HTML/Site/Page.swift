/// A page ready to be sent.
///
/// # Pages
///
/// Every page is a value that is made from what it shows and rendered to bytes; none reads a file, a clock or a socket.
/// `POST` bodies are `application/x-www-form-urlencoded`. Forms of browsers write a space as `+`, and new lines of
/// `interest` and `details` as CR LF; both must be accepted. The names of all parameters are those of
/// `FindForm.parameterNames`, and only those of `FindForm.repeatableNames` may occur twice.
///
/// | route | page | parameters |
/// | --- | --- | --- |
/// | `GET /` | `HomePage` | none |
/// | `GET /find` | `FindPage`, or `FindProblemPage` where `FindForm.read` or the search throws | `FindForm` |
/// | `POST /find` | the same with `isPrivate: true` | the same, in the body |
/// | `GET /print`, `POST /print` | `PrintPage`; of a shortlist with `list` alone | `FindForm`, or `list` |
/// | `GET /listings/{id}` | `ListingPage`; the id is `Service.id`, as in the API | none |
/// | `GET /listings/{id}.ics` | `CalendarFile` (`text/calendar; charset=utf-8`) | none |
/// | `GET /listings/{id}/suggest` | `SuggestPage` | none |
/// | `POST /listings/{id}/suggest` | `SuggestPage` with problems, or `SuggestThanksPage` | `SuggestForm` |
/// | `POST /shortlist` | 303 to `/shortlist?list=…`, or `ShortlistProblemPage` | `ShortlistForm` |
/// | `GET /shortlist` | `ShortlistPage`, or `ShortlistProblemPage` | `list` |
/// | `GET /accessibility`, `GET /privacy` | `AccessibilityPage`, `PrivacyPage` | none |
/// | `GET /open-data` | `OpenDataPage` | none |
/// | `GET /sign-in`, `POST /sign-in` | `SignInPage`; 303 to `/account` | `SignInPage` |
/// | `GET /account` | `WorkPage` | none |
/// | `GET /account/contact/{id}` | `ContactRequestPage` | none |
/// | `POST /account/contact/{id}` | the same with problems, `ContactShownPage` or `LooksUsedUpPage` | `ContactForm` |
/// | `GET /account/audit` | `AuditPage` | `listing` |
/// | `GET /broker`, `POST /broker` | `NeedPage` | `NeedAnswers` |
/// | `POST /broker/match`, `POST /broker/cover` | `MatchPage`, `CoverPage`; or `NeedPage` with problems | `NeedAnswers` |
/// | `POST /broker/match/print`, `POST /broker/cover/print` | `BrokerSheet`; or the same | `NeedAnswers`, `plan` |
/// | `GET /steward` | `StewardPage` | `done` |
/// | `POST /steward/holds` | 303 to `/steward` | `HoldForm` |
/// | `GET /broker/shortlists` | `BrokerShortlistsPage` | `done` |
/// | `POST /broker/shortlists` | 303 to the shortlist, or `ShortlistSavePage` | `BrokerShortlistForm` |
/// | `GET /broker/shortlists/{reference}` | `BrokerShortlistPage` | `done` |
/// | `POST /broker/shortlists/{reference}` | 303, or the same with problems | `ShortlistChangeForm` |
/// | `GET /broker/shortlists/{reference}/print` | `ShortlistSheetPage` | none |
/// | `GET /broker/shortlists/{reference}/list.csv` | `ShortlistCSV` | none |
/// | `GET /steward` | `StewardPage`; 303 to an entry | `StewardPage` |
/// | `GET /steward/holds`, `/duplicates`, `/review`, `/suggestions` | `StewardListPage` | `StewardListPage` |
/// | `POST /steward/holds` | 303 to the list | `HoldForm` |
/// | `POST /steward/duplicates` | 303 to the list | `DuplicateForm` |
/// | `POST /steward/suggestions` | 303 to the list | `SuggestionForm` |
/// | `GET /steward/entries/{id}` | `EntryPage` | `EntryPage` |
/// | `POST /steward/entries/{id}` | the same with problems, or 303 to it or the list | `EntryForm` |
/// | `POST /sign-out` | 303 to `/sign-in` | none |
/// | anything else | `ErrorPage` | |
/// | `GET /style.css`, `GET /icon.svg` | `SiteAssets` | none |
public struct Page: Hashable, Sendable {
  /// The HTTP status to send it with.
  public let status: Int
  /// HTML in UTF-8.
  public let bytes: [UInt8]
  /// False when it answers something personal and must be sent with `Cache-Control: no-store`.
  public let mayBeStored: Bool

  public static let contentType = "text/html; charset=utf-8"

  /// Where its pictures may come from beside this site; nil for nowhere.
  let tiles: TileSource?

  /// What a browser may do with it. Nothing runs, nothing is loaded from elsewhere, nothing may frame the page. The
  /// block of data for search engines is not a script to a browser, so it needs no leave.
  public var contentSecurityPolicy: String {
    let pictures = ["'self'", tiles?.origin].compactMap { $0 }.joined(separator: " ")
    return "default-src 'none'; style-src 'self'; img-src \(pictures); form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'"
  }

  /// To be sent with every page, so that no address of ours, which may hold a search, is told to another site.
  public static let referrerPolicy = "no-referrer"
}
