import Doorstep
import Foundation
import Matching
import OpenReferral

/// The answer in the order it is shown: what serves several interests first, then each interest, numbered throughout.
struct ResultSections {
  struct Section {
    let title: String
    /// For links within the page.
    let anchor: String
    /// Nil for what serves several interests.
    let interest: InterestAnswer?
    let good: [NumberedResult]
    let close: [NumberedResult]
    /// What only lies beside what was asked.
    let longShots: [NumberedResult]
  }

  let sections: [Section]
  /// Every result once, by number.
  let results: [NumberedResult]

  init(_ answer: SearchAnswer) {
    var numbers = Numbers()
    let texts = answer.interests.map(\.interest.text)
    let together = answer.together.map { combined in
      numbers.result(combined.matches, for: combined.interests.map { texts[$0] }, isClose: combined.isClose)
    }
    let several = Section(
      title: texts.count == 2 ? "Good for both" : "Good for several at once", anchor: "together", interest: nil,
      good: together.filter { !$0.isClose }, close: together.filter(\.isClose), longShots: [])
    let single = answer.interests.enumerated().map { index, interest in
      let shown = { (matches: [ExplainedMatch], isClose: Bool) in
        matches.map { numbers.result([$0], for: [], isClose: isClose) }
      }
      return Section(
        title: Self.title(of: interest), anchor: "interest-\(index + 1)", interest: interest,
        good: shown(interest.good.filter { !$0.isLongShot }, false),
        close: shown(interest.close.filter { !$0.isLongShot }, true),
        longShots: shown((interest.good + interest.close).filter(\.isLongShot), true))
    }
    sections = (together.isEmpty ? [] : [several]) + single
    results = numbers.results
  }

  private static func title(of interest: InterestAnswer) -> String {
    interest.interest.isAnything ? "What is near" : Capitals.first(of: interest.interest.text)
  }

  /// Gives each service a number the first time it comes up.
  private struct Numbers {
    private(set) var results: [NumberedResult] = []
    private var known: [UUID: Int] = [:]

    mutating func result(_ matches: [ExplainedMatch], for interests: [String], isClose: Bool) -> NumberedResult {
      let id = matches[0].match.listing.service.id
      let number = known[id] ?? results.count + 1
      let result = NumberedResult(
        number: number, matches: matches, interests: interests, isClose: isClose, isRepeat: known[id] != nil)
      if known.updateValue(number, forKey: id) == nil { results.append(result) }
      return result
    }
  }
}
