import Brokering
import Doorstep
import Foundation
import Presentation
import TestSupport

extension SamplePages {
  /// The pages of brokers, for a need that takes several people and for one that nobody meets.
  func brokers() throws -> [State] {
    let desk = try desk()
    let (need, nobody) = (NeedAnswers(Self.need), NeedAnswers(Self.impossible))
    let wrong = NeedAnswers(Self.wrong)
    func match(_ answers: NeedAnswers) -> BrokerAnswer {
      desk.match(desk.read(answers.form).need, on: DirectoryFixture.today, limit: 20)
    }
    func cover(_ answers: NeedAnswers) -> BrokerCoverAnswer {
      desk.cover(desk.read(answers.form).need, on: DirectoryFixture.today, time: .each(seconds: 60))
    }
    return [
      State(name: "broker", page: NeedPage(session: session, site: site).render()),
      State(name: "broker-changed", page: NeedPage(answers: need, session: session, site: site).render()),
      State(
        name: "broker-wrong",
        page: NeedPage(answers: wrong, problems: desk.read(wrong.form).problems, session: session, site: site).render()),
      State(
        name: "broker-match",
        page: MatchPage(answers: need, answer: match(need), session: session, site: site).render()),
      State(
        name: "broker-match-nobody",
        page: MatchPage(answers: nobody, answer: match(nobody), session: session, site: site).render()),
      State(
        name: "broker-cover",
        page: CoverPage(answers: need, answer: cover(need), session: session, site: site).render()),
      State(
        name: "broker-cover-nobody",
        page: CoverPage(answers: nobody, answer: cover(nobody), session: session, site: site).render()),
      State(
        name: "broker-match-print", page: BrokerSheet(answer: match(need), session: session, site: site).render()),
      State(
        name: "broker-cover-print",
        page: BrokerSheet(answer: cover(need), plan: 1, session: session, site: site).render()),
    ]
  }

  private func desk() throws -> BrokerDesk {
    let data = SharedData.repository.appending(path: "data")
    return BrokerDesk(
      services: services,
      vocabulary: try TaskVocabulary(
        reading: String(contentsOf: data.appending(path: "brokering/tasks.txt"), encoding: .utf8)),
      rates: try RatesFile(reading: String(contentsOf: data.appending(path: "rates/employment.txt"), encoding: .utf8)),
      gazetteer: try DirectoryFixture.sharedGazetteer.get())
  }

  static let need: [(name: String, value: String)] = [
    ("tasks", "washing\r\nbreakfast"), ("visits", "Mon-Sun 8:00-9:00\r\nMon-Fri 1 hour between 17:30 and 20:00"),
    ("place", "WN5"), ("budget", "380"), ("payer", "direct payment"), ("interests", "gardening, Polish films"),
  ]
  private static let impossible: [(name: String, value: String)] = [
    ("tasks", "washing"), ("visits", "Mon 8:00-9:00"), ("place", "Thurso"), ("gender", "woman"), ("drives", "yes"),
  ]
  private static let wrong: [(name: String, value: String)] = [
    ("tasks", "washing\nzorbing"), ("visits", "Mon-Fri 8:10-9:00"), ("place", "Newton"), ("budget", "lots"),
    ("start_within_weeks", "soon"), ("languages", "Polish"), ("kinds", "personal-assistant"),
  ]
}
