import Access
import ArgumentParser
import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import Presentation

/// `doorstep brokers shortlist save`.
struct SaveShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save",
    abstract: "Keep a shortlist, or put providers on one.",
    discussion: """
      One that is there gets the new providers, the new need and the new last day, and is open again. With --need the need
      is kept as it was given; with --forget-need only the names of its tasks and the first half of the postcode are, to
      be counted should nothing be suitable.
      """)

  @OptionGroup var choice: ShortlistChoice

  @Option(
    help: ArgumentHelp("A provider to put on it, by the id that match printed; may be repeated.", valueName: "id"))
  var provider: [String] = []

  @Option(help: ArgumentHelp("A file with the need, in lines or JSON; - for standard input.", valueName: "file"))
  var need: String?

  @Flag(help: "Do not keep the need itself.")
  var forgetNeed = false

  @Option(help: ArgumentHelp("Days to keep it, 1 to 400.", valueName: "days"))
  var days = BrokerShortlist.usualDays

  @Flag(help: "Answer as JSON.")
  var json = false

  func validate() throws {
    guard !forgetNeed || need != nil else { throw ValidationError("--forget-need needs --need.") }
  }

  func run() throws {
    let reference = try choice.checkedReference()
    let session = try Session(choice.directory)
    let form = try need.map { try NeedFile.form(at: $0) }
    let facts = try form.map { try coarseFacts($0, session) } ?? CoarseFacts()
    let providers = try provider.map { try careProvider($0, session) }
    let shortlist = try AccessFile.wording {
      let order = try ShortlistOrder(
        reference: reference, providers: providers, need: forgetNeed ? nil : form?.fields, facts: facts, days: days)
      return try AccessFile(choice.directory).swept().saveShortlist(order, by: choice.holder)
    }
    try Console.print(json ? try JSONText.render(ShortlistsJSON([shortlist])) : ShortlistsText([shortlist]).render())
  }

  private func coarseFacts(_ form: NeedForm, _ session: Session) throws -> CoarseFacts {
    let vocabulary = try session.resources.readTaskVocabulary()
    try NeedFile.check(NeedReader(vocabulary: vocabulary, gazetteer: session.gazetteer).read(form).problems)
    if !forgetNeed { try NeedFile.check([form.problemOfKeeping].compactMap { $0 }) }
    let coarse = CoarseNeed(form, vocabulary: vocabulary, gazetteer: session.gazetteer)
    return CoarseFacts(tasks: coarse.tasks, area: coarse.area)
  }

  private func careProvider(_ id: String, _ session: Session) throws -> UUID {
    let service = try session.shownService(id).service
    guard service.kind.isCareProvider else {
      throw Outcome(.usage, "\(id) is no micro-provider and no personal assistant. Only they go on a shortlist.")
    }
    return service.id
  }
}
