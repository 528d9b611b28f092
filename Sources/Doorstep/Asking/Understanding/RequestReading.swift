import Geography
import Matching
import OpenReferral
import Schedules

/// A request with its sentences understood and its options laid over them: an option always wins.
struct RequestReading {
  /// What is wished for, in the person's own words; each entry is one interest or, when taken literally, several
  /// parted by commas.
  private(set) var wishes: [String] = []
  private(set) var place: String?
  private(set) var radius: Distance?
  private(set) var filters: MatchFilters
  private(set) var exclusions: [[String]] = []
  private(set) var understandings: [Understanding] = []

  private let options: MatchFilters
  private let hasPlaceOption: Bool
  private let hasRadiusOption: Bool

  /// - Parameter place: given apart from the sentences, trimmed; nil when it is not.
  init(_ request: SearchRequest, place: String?) {
    options = request.filters
    filters = request.filters
    hasPlaceOption = place != nil
    hasRadiusOption = request.within != nil
    self.place = place
  }

  /// Takes an entry as it stands.
  mutating func addLiterally(_ entry: String) { wishes.append(entry) }

  /// Takes what an entry was found to say.
  mutating func add(_ reading: SentenceReading) {
    for finding in reading.findings { note(finding) }
    for wish in reading.wishes {
      wishes.append(wish)
      understandings.append(Understanding(words: wish, meaning: .interest))
    }
    exclusions += reading.exclusions.filter { !$0.isEmpty }
  }

  /// Ends the reading: hours count on the days asked for, and a distance needs a place.
  mutating func end() {
    if let times = filters.facts.times, times.wanted.weekdays.isEmpty, times.wanted.span == nil {
      use(WantedTimes(weekdays: filters.weekdays))
    }
    guard radius != nil, place == nil else { return }
    radius = nil
    understandings = understandings.map { one in
      if case .radius = one.meaning { Understanding(words: one.words, meaning: .passedOver(.noPlace)) } else { one }
    }
  }

  private mutating func note(_ finding: Understanding) {
    let reason = reasonNotToUse(finding.meaning)
    if reason == nil { use(finding.meaning) }
    understandings.append(reason.map { Understanding(words: finding.words, meaning: .passedOver($0)) } ?? finding)
  }

  private func reasonNotToUse(_ meaning: Understanding.Meaning) -> Understanding.Reason? {
    switch meaning {
    case .place(let text): hasPlaceOption || (place ?? text) != text ? .otherPlace : nil
    case .radius(let distance): hasRadiusOption ? .optionGiven : (radius ?? distance) != distance ? .severalValues : nil
    case .fact(let fact):
      options.facts.facts.contains { $0.group == fact.group }
        ? .optionGiven
        : isOtherGender(fact) ? .severalValues : nil
    case .age(let age):
      options.facts.age != nil ? .optionGiven : (filters.facts.age ?? age) != age ? .severalValues : nil
    case .greatestRate(let rate):
      options.facts.greatestRate != nil
        ? .optionGiven : (filters.facts.greatestRate ?? rate) != rate ? .severalValues : nil
    case .free: nil
    case .weekdays: options.weekdays.isEmpty ? nil : .optionGiven
    case .times(let times): reasonNotToUse(times)
    case .kinds: options.kinds.isEmpty ? nil : .optionGiven
    case .interest, .excluded, .passedOver: nil
    }
  }

  private func reasonNotToUse(_ times: WantedTimes) -> Understanding.Reason? {
    if options.facts.times != nil { return .optionGiven }
    guard let before = filters.facts.times?.wanted else { return nil }
    return (before.span ?? times.span) != times.span && times.span != nil
      || (before.hours ?? times.hours) != times.hours && times.hours != nil ? .severalValues : nil
  }

  /// Without a day from which to count, days that are named from today on cannot be used.
  private mutating func use(_ times: WantedTimes) {
    guard let today = filters.facts.today else { return }
    filters.facts.times = TimesFilter(times.merged(with: filters.facts.times?.wanted ?? WantedTimes()), from: today)
  }

  private func isOtherGender(_ fact: ListingFact) -> Bool {
    fact.group == .gender && filters.facts.facts.contains { $0.group == .gender && $0 != fact }
  }

  private mutating func use(_ meaning: Understanding.Meaning) {
    switch meaning {
    case .place(let text): place = text
    case .radius(let distance): radius = distance
    case .fact(let fact): filters.facts.facts.insert(fact)
    case .age(let age): filters.facts.age = age
    case .greatestRate(let rate): filters.facts.greatestRate = rate
    case .free: filters.onlyFree = true
    case .weekdays(let days): filters.weekdays.formUnion(days)
    case .times(let times): use(times)
    case .kinds(let kinds): filters.kinds.formUnion(kinds)
    case .interest, .excluded, .passedOver: break
    }
  }
}
