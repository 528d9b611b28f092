import Foundation
import Matching
import TextAnalysis

/// Speaks the runner protocol of the peer benchmark (../shared/bench/README.md), so that our engine stands in the same
/// table as others. Everything but the words of the listings goes through the index file and the search of the product.
enum PeerRunner {
  static let usage = """
    build LISTINGS.tsv DIR | query DIR QUERIES.tsv W1|W2|W2c PASSES OUT BUDGET_S | cold DIR QUERIES.tsv W1|W2|W2c
    """

  /// Does what the arguments say. False when they are not of the protocol.
  static func run(_ arguments: [String]) throws -> Bool {
    switch (arguments.first, arguments.count) {
    case ("build", 3): try build(listings: arguments[1], directory: arguments[2])
    case ("query", 7):
      guard let workload = PeerWorkload(rawValue: arguments[3]), let passes = Int(arguments[4]), passes > 0,
        let budget = Double(arguments[6])
      else { return false }
      try query(arguments[1], questions(arguments[2]), workload, passes: passes, output: arguments[5], budget: budget)
    case ("cold", 4):
      guard let workload = PeerWorkload(rawValue: arguments[3]) else { return false }
      try cold(arguments[1], questions(arguments[2]), workload)
    default: return false
    }
    return true
  }

  private static func build(listings: String, directory: String) throws {
    let clock = ContinuousClock.now
    var builder = IndexBuilder(analyzer: try Analyzer(), saturation: PeerWorkload.saturation)
    try TabSeparatedLine.forEach(in: listings) { line in
      let read = try PeerListing(line: line)
      builder.add(read.listing, terms: read.terms)
    }
    try IndexPublisher.publish(
      try builder.file(origin: IndexOrigin(generation: 1, stamp: 0)), at: index(in: directory))
    print(
      """
      {"build_s": \(seconds(since: clock)), "build_cpu_s": \(CPUTime.now), "peak_rss_kb": \(ProcessMemory["VmHWM"])}
      """)
  }

  private static func cold(_ directory: String, _ questions: [PeerQuestion], _ workload: PeerWorkload) throws {
    let index = try open(directory, workload)
    // The third question, by the protocol.
    guard let question = questions.dropFirst(2).first else { return }
    print("FIRST \(question.number) \(answer(question, workload, index).count)")
  }

  private static func query(
    _ directory: String, _ questions: [PeerQuestion], _ workload: PeerWorkload, passes: Int, output: String,
    budget: Double
  ) throws {
    let clock = ContinuousClock.now
    let index = try open(directory, workload)
    let opening = seconds(since: clock)
    let answered = try warmUp(index, questions, workload, to: output + ".results.tsv", budget / Double(passes + 1))
    var times = [[Int]](repeating: [], count: answered)
    var processor = Double.infinity
    for _ in 0..<passes {
      let pass = CPUTime.measure {
        for number in 0..<answered {
          let start = ContinuousClock.now
          let answer = answer(questions[number], workload, index)
          times[number].append(Int((ContinuousClock.now - start) / .nanoseconds(1)))
          precondition(answer.count <= 10)
        }
      }
      processor = min(processor, pass / Double(max(answered, 1)))
    }
    let lines = zip(questions, times).map { ([$0.number] + $1).map(String.init).joined(separator: "\t") + "\n" }
    try lines.joined().write(toFile: output + ".lat.tsv", atomically: false, encoding: .utf8)
    print(
      """
      {"open_s": \(opening), "queries": \(answered), "cpu_us_mean": \(processor * 1e6), \
      "rss_kb": \(ProcessMemory["VmRSS"]), "rss_anon_kb": \(ProcessMemory["RssAnon"]), \
      "rss_file_kb": \(ProcessMemory["RssFile"])}
      """)
  }

  /// Answers every question once, as far as the time goes, and writes the answers. Returns how many.
  private static func warmUp(
    _ index: MatchIndex, _ questions: [PeerQuestion], _ workload: PeerWorkload, to path: String, _ budget: Double
  ) throws -> Int {
    let clock = ContinuousClock.now
    var answers = ""
    var answered = 0
    for question in questions where answered == 0 || seconds(since: clock) < budget {
      let scored = answer(question, workload, index).map { "\($0.id):\($0.score)" }
      answers += "\(question.number)\t\(scored.joined(separator: ","))\n"
      answered += 1
    }
    try answers.write(toFile: path, atomically: false, encoding: .utf8)
    return answered
  }

  /// What is timed: from the values of a question to ten numbers with their scores.
  private static func answer(
    _ question: PeerQuestion, _ workload: PeerWorkload, _ index: MatchIndex
  ) -> [(id: Int, score: Double)] {
    index.run(workload.query(question)).matches.map { (PeerListing.number(of: $0.listing), $0.score) }
  }

  private static func open(_ directory: String, _ workload: PeerWorkload) throws -> MatchIndex {
    MatchIndex(try IndexFile(opening: index(in: directory)), weights: workload.weights)
  }

  private static func questions(_ path: String) throws -> [PeerQuestion] {
    var questions: [PeerQuestion] = []
    try TabSeparatedLine.forEach(in: path) { questions.append(try PeerQuestion(line: $0)) }
    return questions
  }

  private static func index(in directory: String) -> URL {
    URL(filePath: directory).appending(path: "doorstep.index")
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    (ContinuousClock.now - start) / .seconds(1)
  }
}
