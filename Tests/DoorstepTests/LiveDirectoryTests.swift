import DirectoryStore
import Foundation
import Matching
import OpenReferral
import Synchronization
import TestSupport
import Testing
import TextAnalysis

@testable import Doorstep

@Suite("The index beside a directory")
struct LiveDirectoryTests {
  private let folder: LiveFolder

  init() throws { folder = try LiveFolder() }

  private func services(_ count: Int, _ word: String = "chess") -> [Service] { folder.clubs(count, word, 0) }

  @Test("It is built once, used again, and comes back the same after it was deleted")
  func built() throws {
    try folder.take(services(30))
    #expect(try folder.names("chess", in: folder.open()).count == 30)
    let first = try Data(contentsOf: folder.index)
    let written = try modified()
    #expect(try folder.names("chess", in: folder.open()).count == 30)
    #expect(try modified() == written)
    try FileManager.default.removeItem(at: folder.index)
    _ = try folder.open()
    #expect(try Data(contentsOf: folder.index) == first)
    #expect(folder.notices.isEmpty)
  }

  @Test("A server that runs into the next month says what has become stale, without a restart and without a change")
  func months() throws {
    var checked = services(3)
    checked[1].assuredDate = "2024-11-10"
    try folder.take(checked)
    let today = Mutex("2026-10-31")
    let live = try folder.open(.goesOn, today: { today.withLock { $0 } })
    func classes() throws -> [String: Freshness] {
      try live.read { moment in
        let shown = try folder.shown("chess", in: moment).map { ($0.service.name, $0.freshness) }
        return Dictionary(shown, uniquingKeysWith: { $1 })
      }
    }
    #expect(try classes()["Club 1"] == .ageing && !live.isOutOfDate)
    let built = try Data(contentsOf: folder.index)
    today.withLock { $0 = "2026-11-01" }
    #expect(live.isOutOfDate)
    try live.refresh()
    #expect(try classes() == ["Club 0": .unknown, "Club 1": .stale, "Club 2": .unknown] && !live.isOutOfDate)
    let anew = try Data(contentsOf: folder.index)
    #expect(anew != built)
    today.withLock { $0 = "2026-11-30" }
    try live.refresh()
    #expect(try Data(contentsOf: folder.index) == anew, "within a month nothing is built")
  }

  @Test("A change is found at once, by whoever and however it was made, and the old text no more")
  func followed() throws {
    try folder.take(services(40))
    let live = try folder.open(.goesOn)
    var changed = services(40)
    changed[7].interests = ["draughts"]
    changed.removeLast()
    try folder.take(changed)
    #expect(try folder.names("draughts", in: live) == ["Club 7"])
    #expect(try folder.names("chess", in: live).count == 38)
    let other = try DirectoryDatabase(opening: folder.url.appending(path: "directory.sqlite"))
    try other.importRecords(from: RecordSource(key: "other", name: "Other")) { writer in
      let service = Make.service("Added elsewhere", interests: ["draughts"])
      _ = try writer.write(ServiceRecord(service: service, sourceIdentifier: "a", location: "line"))
    }
    #expect(try Set(folder.names("draughts", in: live)) == ["Club 7", "Added elsewhere"])
    changed[7].status = .inactive
    try folder.take(changed)
    #expect(try folder.names("draughts", in: live) == ["Added elsewhere"])
  }

  @Test("A program that starts with an index of before adds what has changed, and leaves the file alone")
  func behind() throws {
    try folder.take(services(200))
    _ = try folder.open()
    let file = try Data(contentsOf: folder.index)
    var changed = services(200)
    changed[3].interests = ["draughts"]
    try folder.take(changed)
    #expect(try folder.names("draughts", in: folder.open()) == ["Club 3"])
    #expect(try Data(contentsOf: folder.index) == file)
  }

  @Test("After many changes a server goes on with what is still true, and then with the new index")
  func rebuilt() async throws {
    try folder.take(services(1500))
    let live = try folder.open(.goesOn)
    try folder.take(services(1500, "draughts"))
    // Until the new index is there nothing is found by words that are no longer in the records.
    #expect(try folder.names("chess", in: live).isEmpty)
    for _ in 0..<600 where try folder.names("draughts", in: live).isEmpty {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try folder.names("draughts", in: live).count == 200)
    #expect(try IndexFile(opening: folder.index).origin.generation == 2)
    #expect(folder.notices.isEmpty)
  }

  @Test("While a large change is indexed what has gone is not counted, and what is unchanged is found")
  func large() throws {
    try folder.take(services(2000))
    let live = try folder.open(.goesOn)
    var changed = services(2000, "draughts")
    changed[3] = services(4)[3]
    changed.removeLast(500)
    changed[7].status = .inactive
    try folder.take(changed)
    try live.read { (moment) throws in
      guard !moment.isTrue else { return }
      #expect(moment.index.listings == 1499)
      let names = try folder.shown("chess", in: moment).map(\.service.name)
      #expect(names.allSatisfy { $0 == "Club 3" })
    }
  }

  @Test("A directory put back to an earlier state is noticed, and answered from")
  func restored() throws {
    try folder.take(services(20))
    let backup = try Data(contentsOf: folder.url.appending(path: "directory.sqlite"))
    let live = try folder.open(.goesOn)
    try folder.take(services(20, "draughts"))
    #expect(try folder.names("draughts", in: live).count == 20)
    let old = folder.url.appending(path: "backup.sqlite")
    try backup.write(to: old)
    let copy = try DirectoryDatabase(opening: old)
    try copy.importRecords(from: RecordSource(key: "third", name: "Third")) { writer in
      let service = Make.service("Only there", interests: ["ludo"])
      _ = try writer.write(ServiceRecord(service: service, sourceIdentifier: "a", location: "line"))
    }
    try folder.restore(from: old)
    #expect(try folder.names("draughts", in: live).isEmpty)
    #expect(try folder.names("ludo", in: live) == ["Only there"])
  }

  @Test("Many readers waiting for an index, and a refresh among them, all get an answer")
  func crowded() throws {
    try folder.take(services(50))
    let live = try folder.open(.waits)
    let word = "chess"
    let rounds = Threads.run(
      (0..<8).map { number in
        { [folder] round in
          if number == 0 { try folder.take(folder.clubs(50, word, round)) }
          if number == 1 { try live.refresh() }
          _ = try folder.names(word, in: live)
        }
      }, until: .now + .seconds(2))
    #expect(rounds.allSatisfy { $0 > 0 }, "\(rounds)")
  }

  @Test(
    "What was written is found when refresh returns, however much it was, also after an answer without it",
    arguments: [false, true])
  func refreshed(isReadBefore: Bool) throws {
    try folder.take(services(1200))
    let live = try folder.open(.goesOn)
    try folder.take(services(1200, "draughts"))
    if isReadBefore { _ = try folder.names("draughts", in: live) }
    try live.refresh()
    #expect(try folder.names("draughts", in: live).count == 200)
  }

  @Test("A damaged index is named and built again; another directory's or another recipe's is not used")
  func refused() throws {
    try folder.take(services(20))
    _ = try folder.open()
    let sound = try Data(contentsOf: folder.index)
    var damaged = sound
    damaged[sound.count / 2] ^= 4
    try damaged.write(to: folder.index)
    #expect(try folder.names("chess", in: folder.open()).count == 20)
    #expect(folder.notices.count == 1 && folder.notices[0].contains("directory.index is damaged"))
    #expect(try Data(contentsOf: folder.index) == sound)

    let other = try LiveFolder()
    try other.take(services(20, "draughts"))
    _ = try other.open()
    try Data(contentsOf: other.index).write(to: folder.index)
    #expect(try folder.names("chess", in: folder.open()).count == 20)
    #expect(try Data(contentsOf: folder.index) == sound)

    let origin = try IndexFile(sound).origin
    let builder = IndexBuilder(analyzer: folder.analyzer)
    try builder.file(
      origin: IndexOrigin(generation: origin.generation, stamp: origin.stamp, recipe: IndexRecipe.current + 1)
    ).write(to: folder.index)
    #expect(try folder.names("chess", in: folder.open()).count == 20)
    #expect(try Data(contentsOf: folder.index) == sound)
  }

  @Test("Where the index cannot be written it is kept in memory, and that is said")
  func unwritable() throws {
    try folder.take(services(20))
    try FileManager.default.createDirectory(
      at: folder.index.appending(path: "in the way"), withIntermediateDirectories: true)
    let live = try folder.open()
    #expect(try folder.names("chess", in: live).count == 20)
    #expect(folder.notices.contains { $0.contains("could not be written") })
  }

  @Test("Searches, imports and rebuilding at the same time: every answer is one of a committed state")
  func concurrent() throws {
    let seconds = ProcessInfo.processInfo.environment["DOORSTEP_STRESS_SECONDS"].flatMap(Double.init) ?? 3
    let words = ["chess", "draughts"]
    try folder.take(services(1100, words[0]))
    let live = try folder.open(.goesOn)
    let end = ContinuousClock.now + .seconds(seconds)
    // By turns everything changes, and a few do: both ways of following are taken.
    let writer: @Sendable (Int) throws -> Void = { [folder] round in
      let services = (0..<1100).map { number in
        let word = number < 20 ? words[round % 2] : words[round / 4 % 2]
        return Make.service("Club \(number)", interests: [word], at: (53.5 + Double(number) / 10_000, -2.7))
      }
      try folder.take(services)
    }
    let reader: @Sendable (Int) throws -> Void = { [folder] round in
      let word = words[round % 2]
      // Everything shown for a word holds it in that very state.
      let wrong = try live.read { moment in
        try folder.shown(word, in: moment).filter { $0.service.interests != [word] }.map(\.service.name)
      }
      #expect(wrong.isEmpty)
    }
    let rounds = Threads.run([writer, reader, reader, reader], until: end)
    #expect(rounds.allSatisfy { $0 > 0 }, "\(rounds)")
    try live.refresh()
    #expect(try words.map { try folder.names($0, in: live).count }.reduce(0, +) >= 200)
  }

  private func modified() throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: folder.index.path)[.modificationDate] as? Date
  }
}
