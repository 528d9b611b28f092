import Foundation
import Places
import TestSupport

/// The committed gazetteer, opened once.
enum TestGazetteer {
  static let folder = SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory)
  private static let opened = Result { () throws(GazetteerError) in try Gazetteer(opening: folder) }

  static func open() throws -> Gazetteer { try opened.get() }
}

extension PlaceResolution {
  var place: ResolvedPlace? {
    if case .resolved(let place) = self { place } else { nil }
  }

  var choices: [ResolvedPlace] {
    if case .ambiguous(let places) = self { places } else { [] }
  }

  var unresolved: UnresolvedPlace? {
    if case .notFound(let place) = self { place } else { nil }
  }
}
