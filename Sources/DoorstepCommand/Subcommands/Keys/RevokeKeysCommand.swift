import Access
import ArgumentParser

/// `doorstep keys revoke`.
struct RevokeKeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Take keys back: they and the sessions begun with them open nothing from now on.")

  @Argument(help: "The eight letters that \"doorstep keys list\" prints.")
  var ids: [String]

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let access = try AccessFile(directory).existing()
    let known = try AccessFile.wording { try access?.keys().map(\.id) } ?? []
    for id in ids where !known.contains(id) {
      throw Outcome(.nothingFound, "no key has the identifier \(id). List them with: doorstep keys list")
    }
    let count = try AccessFile.wording { try access?.revoke(ids, by: .console) } ?? 0
    try Console.print(
      count == 0 ? "Nothing to do: taken back before.\n" : "\(count == 1 ? "1 key" : "\(count) keys") taken back.\n")
  }
}
