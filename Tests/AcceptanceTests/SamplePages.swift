import Access
import DirectoryStore
import Doorstep
import Foundation
import Matching
import OpenReferral
import Presentation
import TestSupport

/// Every page of the site in the states that people meet, made from the sample directory without a server.
struct SamplePages {
  /// A page with the name of the file it is written to.
  struct State {
    let name: String
    let page: Page
  }

  let directory: LoadedDirectory
  let today = DirectoryFixture.today
  /// Every provider of the sample, as brokers find them.
  var services: [Service] { directory.services }
  let site = SiteSettings(
    operatorName: "Wigan community desk", helpTelephone: "01632 960000", helpEmail: "help@example.org",
    isIllustrative: true)

  init() throws { directory = try SampleFixture.shared.get() }

  /// All states.
  func all() throws -> [State] {
    try searches() + listings() + lists() + notices() + signedIn() + brokers() + shortlists() + stewards()
  }

  /// The page of a search, as the server answers it.
  func find(_ parameters: [(name: String, value: String)], isPrivate: Bool = false) throws -> Page {
    var form = FindForm()
    do {
      form = try FindForm.read(parameters, isPrivate: isPrivate)
      let answer = try directory.finder.answer(form.request(on: today))
      return FindPage(form: form, answer: answer, gazetteer: try DirectoryFixture.sharedGazetteer.get(), site: site)
        .render()
    } catch let problem as FormProblem {
      return FindProblemPage(form: form, problems: [problem], site: site).render()
    } catch let error as SearchError {
      return FindProblemPage(form: form, problems: [FormProblem(error)], site: site).render()
    }
  }

  func service(_ name: String) throws -> Service {
    guard let service = directory.shownServices.first(where: { $0.name == name }) else { throw NotFound() }
    return service
  }

  private func page(of service: Service) -> Page {
    ListingPage(service, from: SampleFixture.source, today: today, site: site).render()
  }

  struct NotFound: Error {}

  private func searches() throws -> [State] {
    let orrell = (name: "near", value: "WN5 8TF")
    return [
      State(name: "home", page: HomePage(site: site, listings: 498).render()),
      State(name: "find-two", page: try find([("interest", "reading, dog walking"), orrell])),
      State(name: "find-one", page: try find([("interest", "gardening"), ("near", "Orrell, Wigan")])),
      State(
        name: "find-private", page: try find([("interest", "reading"), orrell, ("kind", "group")], isPrivate: true)),
      State(name: "find-near-only", page: try find([orrell])),
      State(name: "find-no-place", page: try find([("interest", "choir")])),
      State(
        name: "find-filtered",
        page: try find([
          ("interest", "personal care, dogs"), ("near", "Pemberton, Wigan"), ("kind", "personal-assistant"),
          ("day", "tuesday"), ("by", "car"),
        ])),
      State(
        name: "find-care",
        page: try find([
          ("interest", "personal care"), ("near", "Wigan"), ("check", "enhanced-dbs"), ("gender", "woman"),
          ("access", "step-free"), ("language", "Polish"), ("age", "72"), ("rate", "18"),
        ])),
      State(name: "find-wrong-age", page: try find([("interest", "meals"), orrell, ("age", "old")])),
      State(name: "find-misspelt", page: try find([("interest", "gardning, knitting"), orrell])),
      State(
        name: "find-relax",
        page: try find([("interest", "swimming"), orrell, ("within", "1 mile"), ("free", "yes"), ("day", "monday")])),
      State(name: "find-nothing", page: try find([("interest", "zorbing, quidditch"), orrell])),
      State(name: "find-far", page: try find([("interest", "reading"), ("near", "Thurso")])),
      State(name: "find-page-2", page: try find([("interest", "walking"), orrell, ("page", "2")])),
      State(name: "find-empty", page: try find([("interest", ""), ("near", "")])),
      State(name: "find-unreadable", page: try find([("interest", "reading, !!!"), orrell])),
      State(name: "find-ambiguous", page: try find([("interest", "reading"), ("near", "Newton")])),
      State(name: "find-unknown-place", page: try find([("interest", "reading"), ("near", "Orel")])),
    ]
  }

  private func listings() throws -> [State] {
    let book = try service("Orrell Book-Cycle")
    let assistant = directory.shownServices.first { $0.kind == .personalAssistant }
    let closed = directory.shownServices.first { $0.status == .temporarilyClosed }
    var wrong = SuggestForm()
    wrong.reply = "07700 900123"
    return [
      State(name: "listing", page: page(of: book)),
      State(name: "listing-assistant", page: page(of: assistant ?? book)),
      State(name: "listing-closed", page: page(of: closed ?? book)),
      State(name: "suggest", page: SuggestPage(service: book, site: site).render()),
      State(
        name: "suggest-wrong",
        page: SuggestPage(service: book, form: wrong, problems: wrong.problems, site: site).render()
      ),
      State(name: "suggest-thanks", page: SuggestThanksPage(service: book, site: site).render()),
    ]
  }

  private func lists() throws -> [State] {
    let form = try FindForm.read([("interest", "reading, dog walking"), ("near", "WN5 8TF")], isPrivate: false)
    let answer = try directory.finder.answer(form.request(on: today))
    let services = answer.interests.flatMap(\.good).prefix(4).map(\.match.listing.service)
    guard let shortlist = Shortlist(services.map(\.id), today: today) else { throw NotFound() }
    let value = shortlist.value(signature: Array(repeating: 7, count: Shortlist.signatureLength))
    return [
      State(name: "print", page: PrintPage(form: form, answer: answer, today: today, site: site).render()),
      State(name: "print-list", page: PrintPage(services: Array(services), today: today, site: site).render()),
      State(
        name: "shortlist",
        page: ShortlistPage(shortlist, value: value, services: Array(services.dropLast()), site: site).render()),
      State(name: "shortlist-nothing", page: ShortlistProblemPage(.nothingTicked, site: site).render()),
      State(name: "shortlist-expired", page: ShortlistProblemPage(.expired, site: site).render()),
    ]
  }

  private func notices() -> [State] {
    let errors = [400, 403, 404, 405, 413, 429, 500, 503].map { status in
      State(name: "error-\(status)", page: ErrorPage(status: status, retryAfter: 30, site: site).render())
    }
    return errors + [
      State(name: "privacy", page: PrivacyPage(site: site).render()),
      State(
        name: "open-data",
        page: OpenDataPage(
          site: site, sources: [Make.source, RecordSource(key: "bare", name: "Nobody's <list>")],
          dataset: Array(#"{"name":"</script>"}"#.utf8)
        ).render()),
      State(name: "accessibility", page: AccessibilityPage(site: site).render()),
    ]
  }

  /// Somebody who may do everything.
  let session = PageSession(
    holder: KeyHolder(key: "7k2m9qxw", role: .administrator, organization: "wigan-care"), label: "Jo, directory desk",
    formToken: String(repeating: "0", count: 64))

  private func signedIn() throws -> [State] {
    let assistant = try directory.shownServices.first { $0.kind == .personalAssistant } ?? service("Orrell Book-Cycle")
    var wrong = ContactForm()
    wrong.reason = .other
    return [
      State(name: "sign-in", page: SignInPage(site: site).render()),
      State(name: "sign-in-wrong", page: SignInPage(refusal: .notGood, site: site).render()),
      State(name: "sign-in-many", page: SignInPage(refusal: .tooMany(seconds: 40), site: site).render()),
      State(name: "work", page: WorkPage(session: session, site: site).render()),
      State(name: "contact", page: ContactRequestPage(service: assistant, session: session, site: site).render()),
      State(
        name: "contact-wrong",
        page: ContactRequestPage(
          service: assistant, form: wrong, problems: wrong.problems, session: session, site: site
        ).render()),
      State(
        name: "contact-shown",
        page: ContactShownPage(service: assistant, looksLeft: 29, session: session, site: site).render()),
      State(name: "contact-no-more", page: LooksUsedUpPage(cap: 30, session: session, site: site).render()),
      State(name: "audit", page: audit(assistant, session)),
      State(name: "audit-nothing", page: AuditPage(rows: [], listing: nil, session: session, site: site).render()),
    ]
  }

  private func audit(_ service: Service, _ session: PageSession) -> Page {
    let rows = AuditAction.allCases.enumerated().map { index, action in
      AuditRow(
        sequence: index + 1, day: today, time: "11:40:2\(index % 10)", key: "7k2m9qxw", role: "steward",
        organization: "wigan-care", action: action.rawValue, subject: service.id.uuidString.lowercased(),
        reason: action == .seeContact ? RevealReason.concern.rawValue : nil)
    }
    return AuditPage(rows: rows, listing: nil, session: session, site: site).render()
  }
}
