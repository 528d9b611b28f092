import ArgumentParser
import Doorstep
import Matching
import OpenReferral
import Presentation

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
        doorstep find chess --near 53.53,-2.70 --json

      Each interest is answered for itself. A score is the sum of its parts, words and near; --explain prints them.
      Without --within, the search reaches 25 miles and says so when it has to go further.
      """)

  @Argument(help: "Interests or needs, each in quotes if it has several words. None: what is near.")
  var interests: [String] = []

  @Option(help: "Where: a town or village, postcode, \"lat,lon\" or grid reference.")
  var near: String?

  @Option(help: "How far to go: \"2 miles\", \"1.5 km\", \"500 m\", \"15 minutes\" on foot.")
  var within: String?

  @Option(help: ArgumentHelp("Only this kind; may be given several times.", valueName: "kind"))
  var kind: [ListingKind] = []

  @Flag(help: "Only what is stated to be free.")
  var free = false

  @Option(
    help: ArgumentHelp("Only on this day; may be given several times. What states no day is kept.", valueName: "day"),
    transform: DayOption.parse)
  var day: [Weekday] = []

  @Option(help: "How the person gets about: it sets how fast nearness fades.")
  var by: TravelMode = .onFoot

  @Option(help: "Order of the good matches.")
  var sort: MatchOrder = .best

  @Option(help: "Results an interest, 1 to 50.")
  var limit = 5

  @Option(help: "Page of the results.")
  var page = 1

  @Flag(help: "Print the parts of every score.")
  var explain = false

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    let answer = try session.finder().answered(request)
    try Console.print(json ? try JSONText.render(AnswerJSON(answer)) : AnswerText(answer, showsParts: explain).render())
    if !answer.hasMatches { throw Outcome(.nothingFound) }
  }

  private var request: SearchRequest {
    SearchRequest(
      interests: interests, near: near, within: within, travelMode: by,
      filters: MatchFilters(kinds: Set(kind), onlyFree: free, weekdays: Set(day)), order: sort, limit: limit, page: page
    )
  }
}

extension ConnectionFinder {
  /// The answer, or the outcome that tells the person what to ask differently.
  fileprivate func answered(_ request: SearchRequest) throws -> SearchAnswer {
    do { return try answer(request) } catch let error as SearchError { throw Outcome(.usage, error.message) }
  }
}
