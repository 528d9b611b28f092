import DirectoryStore
import Foundation

/// What sources list twice, as JSON.
public struct DuplicatesJSON: Encodable {
  struct SideJSON: Encodable {
    let serviceID: String
    let name: String
    let source: String
    let record: String

    init(_ side: Duplicate.Side) {
      serviceID = side.serviceID.uuidString.lowercased()
      (name, source, record) = (side.name, side.source, side.sourceIdentifier)
    }
  }

  struct PartOfScoreJSON: Encodable {
    let name: String
    let value: Double
  }

  struct PairJSON: Encodable {
    let shown: SideJSON
    let other: SideJSON
    let score: Double
    let parts: [PartOfScoreJSON]
    /// "waiting", "merged", "same" or "different".
    let state: String
    let decidedBy: String?
    /// ISO 8601.
    let date: String
  }

  /// How many pairs stand how, in the whole directory.
  let states: [String: Int]
  /// How many the filters let through.
  let total: Int
  let page: Int
  let pages: Int
  let pairs: [PairJSON]

  /// - Parameter duplicates: of the whole directory.
  public init(_ duplicates: [Duplicate], page: DuplicatesPage = DuplicatesPage()) {
    states = Dictionary(
      uniqueKeysWithValues: Duplicate.State.allCases.map { state in
        (state.rawValue, duplicates.count { $0.state == state })
      })
    let chosen = page.chosen(from: duplicates)
    (total, self.page, pages) = (chosen.count, page.number, page.count(for: chosen.count))
    pairs = page.pairs(of: chosen).map { pair in
      PairJSON(
        shown: SideJSON(pair.shown), other: SideJSON(pair.other), score: pair.score,
        parts: pair.parts.map { PartOfScoreJSON(name: $0.name.rawValue, value: $0.value) }, state: pair.state.rawValue,
        decidedBy: pair.decidedBy, date: pair.date)
    }
  }
}
