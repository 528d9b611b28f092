import Access
import Doorstep
import Foundation

/// The words by which a shortlist would be recognised, to be looked for once it is erased: its reference, and every
/// word of five letters or more of its need and notes that stands nowhere else.
struct ShortlistCanaries {
  private static let fewestLetters = 5

  /// In small letters, each once.
  let texts: [String]
  /// How many more there are that stand elsewhere as well, so that they prove nothing.
  let shared: Int

  /// - Parameter folder: the data folder, with the shortlist still in it. Every file is read.
  /// - Throws: `AccessError`, and `ByteScan.Unreadable` for a file that cannot be read.
  init(of shortlist: BrokerShortlist, in access: AccessDatabase, folder: URL) throws {
    let wanted = Self.words(of: shortlist)
    let others = Array(try access.texts(besides: shortlist).joined(separator: "\n").lowercased().utf8)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { !$0.lastPathComponent.utf8.starts(with: access.file.lastPathComponent.utf8) }
    let elsewhere = Set(try ByteScan(canaries: Array(wanted)).scan(files).found.map(\.text))
    texts = wanted.filter { !elsewhere.contains($0) && !ByteScan.holds(others, Array($0.utf8)) }.sorted()
    shared = wanted.count - texts.count
  }

  private static func words(of shortlist: BrokerShortlist) -> Set<String> {
    var texts = [shortlist.reference.text]
    for text in (shortlist.need ?? [:]).values.flatMap(\.self) + shortlist.entries.map(\.note) {
      texts += text.unicodeScalars.split { !$0.properties.isAlphabetic && !(0x30...0x39 ~= $0.value) }.map(String.init)
    }
    return Set(texts.map { $0.lowercased() }.filter { $0.unicodeScalars.count >= fewestLetters })
  }
}
