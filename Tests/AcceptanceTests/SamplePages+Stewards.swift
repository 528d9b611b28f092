import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import Presentation

/// The pages of those who look after the directory.
extension SamplePages {
  func stewards() throws -> [State] {
    let copy = try FolderCopy(of: directory.folder.folder)
    let database = try DirectoryDatabase(opening: copy.folder.appending(path: "directory.sqlite"))
    return try overviews(database) + lists(database) + entries(database)
  }

  private func overviews(_ database: DirectoryDatabase) throws -> [State] {
    let summary = try database.summary()
    let busy = StewardOverview(
      summary: summary, feeds: [], holds: 2, duplicates: 14, overtaken: 1, stale: 120, suggestions: 3, today: today)
    let calm = StewardOverview(
      summary: summary, feeds: [], holds: 0, duplicates: 0, overtaken: 0, stale: 0, suggestions: 0, today: today)
    return [
      State(name: "steward", page: StewardPage(busy, session: session, site: site).render()),
      State(name: "steward-nothing", page: StewardPage(calm, session: session, site: site).render()),
      State(
        name: "steward-wrong", page: StewardPage(calm, entry: "no address", session: session, site: site).render()),
    ]
  }

  private func page(_ list: StewardList, _ done: StewardDone? = nil) -> Page {
    StewardListPage(list, done: done, session: session, site: site).render()
  }

  private func lists(_ database: DirectoryDatabase) throws -> [State] {
    let shown = directory.shownServices
    try database.setDuplicates([
      DuplicateFinding(
        shown: shown[0].id, other: shown[1].id,
        parts: [DuplicatePart(.name, 3.1), DuplicatePart(.place, 3), DuplicatePart(.phone, -1)], isClear: false)
    ])
    let read = { (ids: [UUID]) throws in
      Dictionary(
        try database.reading { try $0.services(ids) }.services.map { ($0.service.id, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let pair = "\(shown[0].id).\(shown[1].id)"
    let pairs = try database.duplicates()
    let stored = try read(shown.prefix(45).map(\.id)).values.sorted { $0.service.id < $1.service.id }
    let stale = { (range: Range<Int>) in (Array(stored[range.clamped(to: 0..<45)]), 45) }
    return [
      State(name: "steward-holds", page: page(holds(shown, show: nil), HoldForm.done("release", of: "\(shown[0].id)"))),
      State(name: "steward-holds-decided", page: page(holds(shown, show: "decided"))),
      State(name: "steward-holds-nothing", page: page(holds([], show: nil))),
      State(
        name: "steward-duplicates",
        page: page(
          try StewardList.duplicates(pairs, show: nil, page: 1, read: read), DuplicateForm.done("same", of: pair))),
      State(
        name: "steward-stale", page: page(StewardList.review(overtaken: [], show: "stale", page: 2, stale: stale))),
      State(name: "steward-overtaken", page: page(try overtaken(database, shown[3].id))),
      State(name: "steward-suggestions", page: page(try suggestions(shown, read))),
    ]
  }

  private func holds(_ services: [Service], show: String?) -> StewardList {
    let decisions: [Hold.Decision?] = [nil, nil, .released, .keptOut]
    let holds = zip(services, decisions).map { service, decision in
      Hold(
        serviceID: service.id, rule: .sharedContact, found: "01632 960999, given by 500 organisations",
        decision: decision, name: service.name, source: "doorstep-sample", sourceIdentifier: "row-7")
    }
    return StewardList.holds(holds, show: show, page: 1)
  }

  private func overtaken(_ database: DirectoryDatabase, _ id: UUID) throws -> StewardList {
    try database.correct(.phone, of: id, to: "01942 000000", by: "wigan-care")
    guard var stored = try database.service(id: id) else { throw NotFound() }
    for index in stored.corrections.indices { stored.corrections[index].isOvertaken = true }
    return StewardList.review(overtaken: [stored], show: nil, page: 1, stale: { _ in ([], 0) })
  }

  private func suggestions(
    _ services: [Service], _ read: ([UUID]) throws -> [UUID: StoredService]
  ) throws -> StewardList {
    let suggestion = StewardSuggestion(
      id: services[0].id, date: today, service: services[0].id, subject: .times,
      details: "Open on Fridays too,\nfrom ten.", reply: "01632 960123", isSettled: false)
    return try StewardList.suggestions([suggestion], show: nil, page: 1, read: read)
  }

  private func entries(_ database: DirectoryDatabase) throws -> [State] {
    let carer =
      try directory.shownServices.first { $0.kind == .microProvider && $0.provider?.checks.count ?? 0 > 1 }
      ?? service("Orrell Book-Cycle")
    let assistant = try directory.shownServices.first { $0.kind == .personalAssistant } ?? service("Orrell Book-Cycle")
    let name = carer.provider?.checks.first?.name ?? ""
    try database.correct(.check(name), of: carer.id, to: "seen | 2026-11-20 | wigan-care", by: "wigan-care")
    try database.correct(.assured, of: carer.id, to: today, by: "wigan-care")
    let wrong = EntryForm([("do", "correct"), ("field", "new-check"), ("check-name", "x"), ("date", "soon")])
    return [
      State(
        name: "steward-entry", page: try entry(carer.id, database, done: EntryForm.done("correct", of: nil))),
      State(name: "steward-entry-check", page: try entry(carer.id, database, opening: "check:\(name)")),
      State(name: "steward-entry-field", page: try entry(carer.id, database, opening: "description")),
      State(name: "steward-entry-assistant", page: try entry(assistant.id, database)),
      State(name: "steward-entry-wrong", page: try entry(carer.id, database, wrong)),
    ]
  }

  private func entry(
    _ id: UUID, _ database: DirectoryDatabase, _ form: EntryForm? = nil, opening field: String? = nil,
    done: StewardDone? = nil
  ) throws -> Page {
    guard let stored = try database.service(id: id) else { throw NotFound() }
    let view = EntryView(
      stored, concepts: [EntryView.Concept(id: "personal-care", label: "personal care")],
      denied: [EntryView.Concept(id: "football", label: "football")], today: today)
    let opened = field.flatMap { EntryForm(opening: $0, of: stored, organization: "wigan-care", today: today) }
    var problems: [FormProblem] = []
    do { _ = try form?.value(today: today) } catch { problems = error.problems }
    return EntryPage(view, form: form ?? opened, problems: problems, done: done, session: session, site: site).render()
  }
}
