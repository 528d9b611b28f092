import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import TestSupport
import Testing

@Suite(
  "What several sources list is merged once",
  .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct DuplicateJudgementTests {
  @Test("Merges are right on the labelled pairs: precision at least 0.97 at recall at least 0.85")
  func judged() throws {
    let pairs = try RealDirectory.shared.get().pairs
    let merged = Set(pairs.filter { $0.state == .merged }.map { Set([$0.shown.serviceID, $0.other.serviceID]) })
    let waiting = Set(pairs.filter { $0.state == .waiting }.map { Set([$0.shown.serviceID, $0.other.serviceID]) })
    let judged = try JudgedPair.read()
    let right = judged.count { $0.isSame && merged.contains([$0.first, $0.second]) }
    let wrong = judged.filter { !$0.isSame && merged.contains([$0.first, $0.second]) }
    let missed = judged.filter { $0.isSame && !merged.contains([$0.first, $0.second]) }
    let precision = Double(right) / Double(max(right + wrong.count, 1))
    let recall = Double(right) / Double(max(judged.count(where: \.isSame), 1))
    print("duplicates: \(judged.count) labelled pairs, precision \(precision), recall \(recall)")
    print(
      "with those that wait: recall \(recall + share(missed.filter { waiting.contains([$0.first, $0.second]) }, judged))"
    )
    for pair in wrong { print("duplicates, wrongly merged: \(pair.rows)") }
    for pair in missed {
      print("duplicates, missed\(waiting.contains([pair.first, pair.second]) ? " but waiting" : ""): \(pair.rows)")
    }
    #expect(judged.count >= 300)
    #expect(precision >= 0.97 && recall >= 0.85)
  }

  @Test("All real sets together: what came in, was merged, held, refused and waits is told by source")
  func allTogether() throws {
    let real = try RealDirectory.shared.get()
    print("source: rows, in, of them merged, held, refused, pairs that wait")
    for file in RealFile.csv {
      let outcome = try #require(real.outcomes[file.path])
      let source = try #require(real.merged.sources.first { $0.source.key == file.source.key })
      print(
        "\(file.source.key): \(outcome.rows), \(source.services), \(source.merged), \(source.held), "
          + "\(outcome.first.refused), \(source.waitingDuplicates)")
      #expect(source.services + outcome.first.refused == outcome.rows)
    }
    for pair in real.pairs.filter({ $0.state == .waiting }).prefix(10) {
      print(
        "waits, \(pair.score): \(pair.shown.name) | \(pair.other.name) | \(pair.parts.map { "\($0.name) \($0.value)" })"
      )
    }
    #expect(real.merged.merged > 200 && real.merged.held == 0)
  }

  @Test("The parts of every pair add up to its score")
  func partsAddUp() throws {
    for pair in try RealDirectory.shared.get().pairs { #expect(abs(pair.parts.score - pair.score) < 1e-9) }
  }

  private func share(_ some: [JudgedPair], _ judged: [JudgedPair]) -> Double {
    Double(some.count) / Double(max(judged.count(where: \.isSame), 1))
  }
}
