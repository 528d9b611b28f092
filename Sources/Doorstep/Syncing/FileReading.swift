import DirectoryStore
import FeedTransport
import Feeds
import Foundation

/// Gets the files of a feed that is files: as they lie here, or fetched into a folder of their own. Nothing comes of a
/// fetch that was cut short: the next sync begins it anew.
struct FileReading {
  let run: ReadingRun
  /// Where fetched files go; the caller takes it away again.
  let folder: URL

  /// A file that is there to be read.
  struct File {
    var url: URL
    /// Which of the feed's addresses.
    var address: Int
    /// By which to ask for a newer one, once this one is in the directory; nil for a file of this machine.
    var validators: FetchValidators?
  }

  /// The CSV file of each address; none when nothing changed since the last time.
  func csvFiles() throws -> [File] {
    var files: [File] = []
    for (index, position) in run.entry.positions.enumerated() {
      guard let address = FetchAddress(position.address) else {
        files.append(File(url: URL(filePath: position.address), address: index))
        continue
      }
      let file = folder.appending(path: "\(index + 1).csv")
      guard let latest = try fetch(address, known(position), to: file) else { continue }
      files.append(File(url: file, address: index, validators: latest))
    }
    return files
  }

  /// Of several files all are needed once one has changed, so only a single one is asked for by its tag.
  private func known(_ position: FeedPosition) -> FetchValidators {
    guard run.entry.positions.count == 1, !run.readsAll else { return FetchValidators() }
    return FetchValidators(entityTag: position.entityTag, lastModified: position.lastModified)
  }

  /// The folder of tables of an address.
  func tables(_ address: String) throws -> URL {
    guard let base = FetchAddress(address) else { return URL(filePath: address, directoryHint: .isDirectory) }
    let tables = HSDSFolder.fileNames
    for (index, table) in tables.enumerated() {
      try fetchFirst(of: table.names, at: base)
      run.show(0.5 * Double(index + 1) / Double(tables.count))
    }
    return folder
  }

  private func fetchFirst(of names: [String], at base: FetchAddress) throws {
    for name in names {
      let joint = base.text.utf8.last == UInt8(ascii: "/") ? "" : "/"
      guard let address = FetchAddress(base.text + joint + name) else { continue }
      let file = folder.appending(path: name)
      if case .value = try run.fetcher.file(address, validators: FetchValidators(), to: file) { return }
      try? FileManager.default.removeItem(at: file)
    }
  }

  /// Nil when nothing changed.
  private func fetch(_ address: FetchAddress, _ validators: FetchValidators, to file: URL) throws -> FetchValidators? {
    switch try run.fetcher.file(address, validators: validators, to: file) {
    case .value(let latest): return latest
    case .notModified: return nil
    case .refused(let status):
      throw SyncFault(
        location: address.text, expected: "a file (status 200)", found: "status \(status)",
        remedy: "Check the address, or ask the publisher where the file is now.")
    }
  }
}
