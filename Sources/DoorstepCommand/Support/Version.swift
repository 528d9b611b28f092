import DirectoryStore
import Places

/// What this program is and which data it reads.
enum Version {
  static let number = "0.1.0"

  /// Program, directory format and gazetteer format.
  static var text: String {
    "doorstep \(number) (directory format \(DirectoryDatabase.formatVersion), gazetteer format \(Gazetteer.formatVersion))"
  }
}
