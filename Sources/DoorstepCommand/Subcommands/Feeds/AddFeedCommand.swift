import ArgumentParser
import DirectoryStore
import FeedTransport
import Feeds
import Foundation
import OpenReferral

/// `doorstep feed add`.
struct AddFeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a feed. Nothing is read until it is synced.",
    discussion: """
      FORMATS
        openreferral  the API of an Open Referral UK directory, 3.0 or 1.0: the address above /services
        openactive    RPDE feeds of sessions: the first page. Series and sessions may be two addresses
        hsds-tables   HSDS tables: a folder of CSV files, here or on the web
        csv           a CSV file, with the headers that import knows or a mapping file

      An address is one on the web, or the name of a file or folder here.

      EXAMPLES
        doorstep feed add council https://api.example.org/openreferral/3.0 --format openreferral
        doorstep feed add leisure https://example.org/series https://example.org/sessions --format openactive
        doorstep feed add hubs hubs.csv --mapping hubs.mapping --name "Community hubs" --licence OGL-3.0
        doorstep feed add intranet http://directory.local/api --format openreferral --allow-private
      """)

  @Argument(help: ArgumentHelp("Short stable key of the feed and its source.", valueName: "key"))
  var key: String

  @Argument(help: "Addresses, files or folders.")
  var addresses: [String]

  @Option(help: "What is read; default: by the name, .csv or a folder.")
  var format: Feed.Format?

  @Option(help: ArgumentHelp("Name of the source for people.", valueName: "name"))
  var name: String?

  @OptionGroup var about: SourceOptions

  @Option(help: ArgumentHelp("A further host that the feed may send us to. May be repeated.", valueName: "host"))
  var allowHost: [String] = []

  @Flag(help: "Let the hosts lie in a private network or on this machine.")
  var allowPrivate = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard SourceKey.isValid(key) else { throw ValidationError("The key takes a to z, 0 to 9 and hyphens.") }
    guard key != SampleDirectory.source.key else {
      throw ValidationError("The key \(key) is kept for the invented sample. Choose another.")
    }
    guard !addresses.isEmpty else { throw ValidationError("Give at least one address, file or folder.") }
    for host in allowHost where FetchAddress("https://\(host)/")?.host != host.lowercased() {
      throw ValidationError("--allow-host takes a host such as api.example.org.")
    }
    let known = try format ?? Self.format(of: addresses[0])
    if about.mapping != nil, known != .csv { throw ValidationError("--mapping is for CSV.") }
  }

  func run() throws {
    let session = try Session(directory)
    let feed = try feed()
    guard try session.writableDatabase().addFeed(feed) else {
      throw Outcome(
        .refused,
        "there is a feed \(key) already. Choose another key, or take that one out with: "
          + "doorstep feed remove \(key) --keep-records.")
    }
    try Console.print("Added. Read it with: doorstep feed sync \(key)\n")
  }

  private func feed() throws -> Feed {
    let source = RecordSource(key: key, name: name ?? key, licence: about.licence, attribution: about.attribution)
    var feed = Feed(source: source, format: try format ?? Self.format(of: addresses[0]), addresses: [])
    feed.addresses = try addresses.map(Self.address)
    feed.defaultKind = about.kind
    feed.hosts = allowHost.map { $0.lowercased() }
    feed.allowsPrivate = allowPrivate
    if let mapping = about.mapping {
      do {
        _ = try about.columnMapping()
        feed.mapping = try String(contentsOf: URL(filePath: mapping), encoding: .utf8)
      } catch let error as FeedFileError { throw Outcome(.refused, error.description) }
    }
    return feed
  }

  /// Told by the name where that is enough.
  private static func format(of address: String) throws -> Feed.Format {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: address, isDirectory: &isFolder), isFolder.boolValue {
      return .hsdsTables
    }
    if URL(filePath: address).pathExtension.lowercased() == "csv" { return .csv }
    throw ValidationError("Say with --format what \(address) is: openreferral, openactive, hsds-tables or csv.")
  }

  /// An address as it stands; a file by its whole name, so that it is found from any folder.
  private static func address(_ text: String) throws -> String {
    if let address = FetchAddress(text) { return address.text }
    if text.contains("://") {
      throw Outcome(
        .usage,
        "expected an address that starts with https:// or http://, without a user name, found \(text). "
          + "Check it.")
    }
    guard FileManager.default.fileExists(atPath: text) else {
      throw Outcome(.refused, "expected an address, a file or a folder, found nothing called \(text). Check the name.")
    }
    return URL(filePath: text).standardizedFileURL.path
  }
}

extension Feed.Format: ExpressibleByArgument {}
