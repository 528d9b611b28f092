import ArgumentParser
import Doorstep
import Matching
import OpenReferral
import Presentation
import Schedules

/// `doorstep find`: from interests and a place to explained answers.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find what fits a person's interests near a place, and say why.",
    discussion: """
      EXAMPLES
        doorstep find reading "dog walking" --near "Orrell, Wigan"
        doorstep find gardening --near "WN5 8LZ" --within "20 minutes" --day saturday
        doorstep find "personal care" --near WN3 --kind personal-assistant --kind micro-provider
        doorstep find --near Standish --free
        doorstep find dancing --near Wigan --when "tuesday afternoon"
        doorstep find "help at home" --near WN5 --language Polish --check DBS --max-rate 18
        doorstep find "I live in Standish and my interests are reading and dog walking"
        doorstep find "a Polish-speaking carer near WN3, DBS checked, up to £18 an hour"
        doorstep find "somewhere free to meet people on Tuesdays, not bingo" --near Wigan
        doorstep find chess --near 53.53,-2.70 --json

      Each interest is answered for itself. A score is the sum of its parts, words and near; --explain prints them.
      A sentence will do: places, days, prices, languages, checks, ages and what is not wanted are read out of it, and the
      answer says what was understood. Options go before the sentence; --literal searches its words as they are.
      Without --within, the search reaches 25 miles and says so when it has to go further.
      """)

  @Argument(help: "Interests or needs, each in quotes if it has several words. None: what is near.")
  var interests: [String] = []

  @Option(help: "Where: a town or village, postcode, \"lat,lon\" or grid reference.")
  var near: String?

  @Option(help: "How far to go: \"2 miles\", \"1.5 km\", \"500 m\", \"15 minutes\" on foot.")
  var within: String?

  @Option(help: ArgumentHelp("Only this kind; of several, any will do.", valueName: "kind"))
  var kind: [ListingKind] = []

  @Flag(help: "Only what is stated to be free.")
  var free = false

  @Option(
    help: ArgumentHelp("Only on this day; of several, any will do. What states no day is kept.", valueName: "day"),
    transform: DayOption.parse)
  var day: [Weekday] = []

  @Option(
    help: ArgumentHelp(
      "Only then: \"tuesday afternoon\", today, \"this weekend\", evenings, \"after 6pm\". What states no time is kept.",
      valueName: "time"),
    transform: TimeOption.parse)
  var when: WantedTimes?

  @Option(help: ArgumentHelp("Only where this language is stated; of several, all must be.", valueName: "language"))
  var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only places that state this, such as \"step-free\"; of several, all must be.", valueName: "feature"))
  var access: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only providers with this check seen or verified and not run out, such as DBS.", valueName: "check"))
  var check: [String] = []

  @Option(help: ArgumentHelp("Only a provider of this gender.", valueName: "gender"))
  var gender: String?

  @Option(help: ArgumentHelp("Age of the person; what states no ages is kept.", valueName: "years"))
  var age: Int?

  @Option(help: ArgumentHelp("Pounds an hour at most; what states no rate is kept.", valueName: "pounds"))
  var maxRate: Double?

  @Option(help: "How the person gets about: it sets how fast nearness fades.")
  var by: TravelMode = .onFoot

  @Option(help: "Order of the good matches.")
  var sort: MatchOrder = .best

  @Option(help: "Results an interest, 1 to 50.")
  var limit = 5

  @Option(help: "Page of the results.")
  var page = 1

  @Flag(help: "Search the words as they are; commas part interests, nothing else is read into them.")
  var literal = false

  @Flag(help: "Print the parts of every score.")
  var explain = false

  @Flag(help: "Answer as JSON.")
  var json = false

  @Flag(help: "Say on standard error how long each step took.")
  var timings = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    var times = StepTimes()
    let finder = try Session(directory).finder()
    times.note("opened")
    let answer = try finder.answered(request)
    times.note("answered")
    try Console.print(json ? JSONText.render(AnswerJSON(answer)) : AnswerText(answer, showsParts: explain).render())
    times.note("worded")
    if timings { Console.complain(times.text) }
    if !answer.hasMatches { throw Outcome(.nothingFound) }
  }

  func validate() throws {
    if let age, !(0...120).contains(age) { throw ValidationError("--age must be from 0 to 120.") }
    if let maxRate, !(0...500).contains(maxRate) { throw ValidationError("--max-rate must be from 0 to 500 pounds.") }
    for text in language + access + check + [gender].compactMap(\.self)
    where text.utf8.count > 100 || ListingFact(.language, text) == nil {
      throw ValidationError("--language, --access, --check and --gender take a word or two, such as Polish.")
    }
  }

  private var factFilter: FactFilter {
    let today = Today.date
    let groups: [(ListingFact.Group, [String])] = [
      (.language, language), (.accessibility, access), (.check, check), (.gender, [gender].compactMap(\.self)),
    ]
    return FactFilter(
      facts: Set(groups.flatMap { group, texts in texts.compactMap { ListingFact(group, $0) } }), age: age,
      greatestRate: maxRate.map { Int(($0 * 100 + 1e-6).rounded(.down)) }, day: CalendarDay.number(today) ?? .max,
      times: CivilDate(today).flatMap { today in when.map { TimesFilter($0, from: today) } })
  }

  private var request: SearchRequest {
    SearchRequest(
      interests: interests, near: near, within: within, travelMode: by,
      filters: MatchFilters(kinds: Set(kind), onlyFree: free, weekdays: Set(day), facts: factFilter), order: sort,
      limit: limit, page: page, isLiteral: literal
    )
  }
}

extension ConnectionFinder {
  /// The answer, or the outcome that tells the person what to ask differently.
  fileprivate func answered(_ request: SearchRequest) throws -> SearchAnswer {
    do { return try answer(request) } catch let error as SearchError { throw Outcome(.usage, error.message) }
  }
}
