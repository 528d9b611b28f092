import Doorstep
import Feeds
import Foundation
import OpenReferral
import TestSupport
import Testing

@Suite("Real files come in whole", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct RealImportTests {
  @Test("Every row is added or refused, and the second import changes nothing", arguments: RealFile.csv)
  func everyRowIsAccountedFor(_ file: RealFile) throws {
    let outcome = try #require(try RealDirectory.shared.get().outcomes[file.path])
    let (first, second) = (outcome.first, outcome.second)
    print(
      "real file \(file.path): rows \(outcome.rows), added \(first.added), changed \(first.changed),",
      "unchanged \(first.unchanged), refused \(first.refused), problems \(first.problemCount)")
    #expect(outcome.rows == first.added + first.changed + first.unchanged + first.refused)
    #expect(first.held == 0 && second.held == 0, "an honest file is never held")
    #expect(first.changed == 0 && first.unchanged == 0 && first.removed == 0 && first.added > 0)
    #expect(first.problems.count { $0.severity == .refused } == first.refused)
    #expect(second.unchanged == first.added && second.refused == first.refused)
    #expect(second.added == 0 && second.changed == 0 && second.removed == 0)
    #expect(second.problems == first.problems)
    #expect(outcome.generations[0] == outcome.generations[1])
  }

  @Test("Every problem says what was found, what was expected and what to do")
  func problemsAreWhole() throws {
    for outcome in try RealDirectory.shared.get().outcomes.values {
      for problem in outcome.first.problems {
        #expect(!problem.location.isEmpty && !problem.expected.isEmpty && !problem.remedy.isEmpty)
      }
    }
  }

  @Test("What was counted as added is what the directory holds, and nothing in it is damaged")
  func countsAgree() throws {
    let real = try RealDirectory.shared.get()
    let held = real.loaded.countsBySource
    for file in RealFile.csv { #expect(held[file.source.key] == real.outcomes[file.path]?.first.added, "\(file.path)") }
    #expect(real.loaded.damaged.isEmpty)
  }

  static let json: [String] = {
    guard let folder = SharedData.folder else { return [] }
    let folders = ["hsds-uk/mocks/V3.0-UK-Default", "hsds-uk/mocks/V3.0-UK-Fail", "hsds-uk/3.0/examples"]
    return folders.flatMap { path -> [String] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)) ?? []
      return names.sorted().map { "\(path)/\($0)" }
    }
  }()

  /// What a file holds, by its name alone.
  static func holdsServices(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix("service") || name == "organization.json" || name == "organization_full.json"
  }

  @Test("Each of the standard's files gives services or is refused whole with a clear word", arguments: json)
  func standardFiles(_ path: String) throws {
    let file = try #require(SharedData.folder).appending(path: path)
    try DirectoryFixture.with { directory in
      do {
        let first = try directory.importFiles([file], as: Make.source)
        let generation = try directory.generation()
        let second = try directory.importFiles([file], as: Make.source)
        print(
          "real file \(path): rows \(first.read), added \(first.added), changed \(first.changed),",
          "unchanged \(first.unchanged), refused \(first.refused), problems \(first.problemCount)")
        #expect(Self.holdsServices(path))
        #expect(first.read > 0 && first.problems.count { $0.severity == .refused } == first.refused)
        #expect(second.unchanged == first.added && second.added == 0 && second.changed == 0)
        #expect(try directory.generation() == generation)
        #expect(generation == (first.added > 0 ? 1 : 0))
      } catch let error as FeedFileError {
        print("real file \(path): refused whole: \(error)")
        #expect(!Self.holdsServices(path))
        #expect(error.reason == .notServices && !error.found.isEmpty && !error.remedy.isEmpty)
        #expect(try directory.generation() == 0)
        #expect(try directory.load().countsBySource.isEmpty)
      }
    }
  }
}
