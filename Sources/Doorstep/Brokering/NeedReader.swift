import Brokering
import Geography
import OpenReferral
import Places

/// Turns a form into a need: words into tasks, times into visits, a place into ground.
public struct NeedReader {
  private let vocabulary: TaskVocabulary
  private let gazetteer: Gazetteer
  private var need = Need()
  private var problems: [NeedProblem] = []
  private var form = NeedForm()

  public init(vocabulary: TaskVocabulary, gazetteer: Gazetteer) {
    self.vocabulary = vocabulary
    self.gazetteer = gazetteer
  }

  /// The need, with everything in it that was understood, and a problem for each thing that was not.
  public func read(_ form: NeedForm) -> NeedReading {
    var reader = self
    reader.form = form
    reader.problems = form.problems
    reader.readAll()
    return NeedReading(need: reader.need, problems: reader.problems)
  }

  private mutating func readAll() {
    need.tasks = tasks(.tasks)
    need.wishedTasks = tasks(.wishedTasks)
    need.usesHoist = vocabulary.task(id: "hoist").map { need.tasks.isSuperset(of: $0) } ?? false
    readVisits()
    readPlace()
    readMoney()
    readPeople()
    need.interests = form.entries[.interests] ?? []
    if let most = number(.mostPeople, in: 1...CoverProblem.mostPeopleEver) { need.mostPeople = most }
  }

  private mutating func readMoney() {
    need.weeklyBudget = pence(.budget, most: 2_000_000).map { Money(pence: $0) }
    need.highestRate = pence(.highestRate, most: 50_000)
    need.payer = word(.payer)
    need.claimsEmploymentAllowance = flag(.employmentAllowance)
  }

  private mutating func readPeople() {
    need.kinds = (form.entries[.kinds] ?? []).compactMap { entry in
      let kind = ListingKind(rawValue: folded(entry))
      if kind?.isCareProvider == true { return kind }
      complain(.kinds, entry)
      return nil
    }
    need.training = form.entries[.training] ?? []
    need.checks = form.entries[.checks] ?? []
    need.gender = single(.gender)
    need.languages = form.entries[.languages] ?? []
    need.drives = flag(.drives)
    need.hasBusinessInsurance = flag(.businessInsurance)
    need.doesNotSmoke = flag(.nonSmoker)
    need.startWithinWeeks = number(.startWithinWeeks, in: 0...520)
    need.notWith = form.entries[.notWith] ?? []
    need.homeHasPets = flag(.homeHasPets)
    need.homeHasSmoker = flag(.homeHasSmoker)
    need.personGender = single(.personGender)
    need.wishedTraining = form.entries[.wishedTraining] ?? []
    need.wishedGender = single(.wishedGender)
    need.wishedLanguages = form.entries[.wishedLanguages] ?? []
    need.wishedFaith = single(.wishedFaith)
  }

  // MARK: Tasks, visits, place

  private mutating func tasks(_ field: NeedField) -> TaskSet {
    var tasks: TaskSet = []
    for entry in form.entries[field] ?? [] {
      let found = vocabulary.tasks(in: entry)
      if found.isEmpty {
        let names = vocabulary.tasks.map(\.name).joined(separator: ", ")
        problems.append(NeedProblem(field: field.rawValue, expected: "help such as \(names)", found: entry))
      }
      tasks.formUnion(found)
    }
    return tasks
  }

  private mutating func readVisits() {
    for entry in form.entries[.visits] ?? [] {
      guard let visits = VisitText.read(entry) else {
        problems.append(
          NeedProblem(
            field: NeedField.visits.rawValue,
            expected: NeedField.visits.example + ", on the hour or half-hour", found: entry))
        continue
      }
      need.visits += visits
    }
    need.visits.sort { ($0.weekday, $0.earliestStart, $0.latestEnd) < ($1.weekday, $1.earliestStart, $1.latestEnd) }
    let busiest = Weekday.allCases.map { day in need.visits.count { $0.weekday == day } }.max() ?? 0
    if need.visits.count > Need.mostVisits || busiest > Need.mostVisitsInDay {
      problems.append(
        NeedProblem(
          field: NeedField.visits.rawValue,
          expected: "at most \(Need.mostVisits) visits a week and \(Need.mostVisitsInDay) a day",
          found: "\(need.visits.count) a week, up to \(busiest) a day"))
    }
  }

  private mutating func readPlace() {
    guard let text = single(.place) else { return }
    switch gazetteer.resolve(text) {
    case .resolved(let place):
      need.place = NeedPlace(label: place.label, coordinate: place.coordinate, districtCode: place.districtCode)
    case .ambiguous(let places):
      let names = places.prefix(5).map(\.label).joined(separator: "; ")
      problems.append(NeedProblem(field: NeedField.place.rawValue, expected: "one of \(names)", found: text))
    case .notFound: complain(.place, text)
    }
  }

  // MARK: Values

  private mutating func complain(_ field: NeedField, _ found: String) {
    problems.append(NeedProblem(field: field.rawValue, expected: field.example, found: found))
  }

  /// The one entry of a field that takes one.
  private mutating func single(_ field: NeedField) -> String? {
    let entries = form.entries[field] ?? []
    if entries.count > 1 {
      problems.append(
        NeedProblem(field: field.rawValue, expected: "one entry, " + field.example, found: "\(entries.count) entries"))
    }
    return entries.first
  }

  private mutating func flag(_ field: NeedField) -> Bool {
    guard let text = single(field) else { return false }
    switch folded(text) {
    case "yes", "true", "y": return true
    case "no", "false", "n": return false
    default:
      complain(field, text)
      return false
    }
  }

  private mutating func number(_ field: NeedField, in range: ClosedRange<Int>) -> Int? {
    guard let text = single(field) else { return nil }
    if let hundredths = HundredthsText.read(text), hundredths.isMultiple(of: 100), range.contains(hundredths / 100) {
      return hundredths / 100
    }
    complain(field, text)
    return nil
  }

  private mutating func pence(_ field: NeedField, most: Int) -> Int? {
    guard let text = single(field) else { return nil }
    if let pence = HundredthsText.read(text), (1...most).contains(pence) { return pence }
    complain(field, text)
    return nil
  }

  private mutating func word<Word: RawRepresentable<String>>(_ field: NeedField) -> Word? {
    guard let text = single(field) else { return nil }
    if let word = Word(rawValue: folded(text)) { return word }
    complain(field, text)
    return nil
  }

  private func folded(_ text: String) -> String {
    String(decoding: text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
