import Feeds
import Foundation
import Interests
import Places
import TextAnalysis

/// The data that comes with the program: gazetteer, thesaurus and sample.
struct Resources {
  let folder: URL

  var gazetteer: URL { folder.appending(path: "gazetteer", directoryHint: .isDirectory) }
  var thesaurus: URL { folder.appending(path: "thesaurus", directoryHint: .isDirectory) }
  var activities: URL { folder.appending(path: "openactive/activities.tsv") }
  var sample: URL { folder.appending(path: "sample", directoryHint: .isDirectory) }

  /// The folder named by $DOORSTEP_RESOURCES, else the nearest `data` folder with a gazetteer above the program.
  ///
  /// - Throws: `Outcome` with code 4 when there is none.
  init() throws {
    if let named = ProcessInfo.processInfo.environment["DOORSTEP_RESOURCES"] {
      folder = URL(filePath: named, directoryHint: .isDirectory)
      return
    }
    guard let found = Self.candidates.first(where: Self.holdsGazetteer) else {
      throw Outcome(
        .refused,
        "the place data was not found. Start the program with scripts/doorstep, or set DOORSTEP_RESOURCES "
          + "to the folder that holds \"gazetteer\".")
    }
    folder = found
  }

  /// Where places are.
  ///
  /// - Throws: `Outcome` with code 4 when it cannot be opened.
  func openGazetteer() throws -> Gazetteer {
    do { return try Gazetteer(opening: gazetteer) } catch { throw Outcome(.refused, error.description) }
  }

  /// What words mean.
  ///
  /// - Throws: `Outcome` with code 4 when it cannot be read.
  func readThesaurus(_ analyzer: Analyzer, weights: ConceptWeights = ConceptWeights()) throws -> Thesaurus {
    do { return try Thesaurus(reading: thesaurus, analyzer: analyzer, weights: weights) } catch {
      throw Outcome(.refused, "the thesaurus cannot be read. " + error.description)
    }
  }

  /// How OpenActive calls what people do.
  ///
  /// - Throws: `Outcome` with code 4 when the list cannot be read.
  func readActivities() throws -> ActivityList {
    do { return try ActivityList(contentsOf: activities) } catch {
      throw Outcome(.refused, "the list of activities, \(activities.path), cannot be read. Put it back.")
    }
  }

  private static var candidates: [URL] {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    var candidates: [URL] = []
    for _ in 0..<6 {
      candidates.append(folder.appending(path: "data", directoryHint: .isDirectory))
      folder.deleteLastPathComponent()
    }
    return candidates
  }

  private static func holdsGazetteer(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "gazetteer").path)
  }
}
