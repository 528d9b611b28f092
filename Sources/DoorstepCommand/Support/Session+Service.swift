import DirectoryStore
import Foundation
import OpenReferral
import Presentation

extension Session {
  /// The one service that may be shown whose identifier begins like that.
  ///
  /// - Throws: `Outcome` when the text is no identifier, or none or several services have one like it.
  func shownService(_ id: String) throws -> StoredService {
    guard Self.isIdentifier(id) else {
      throw Outcome(.usage, "copy the code that find prints after \"doorstep show\", such as 3f9a2c01.")
    }
    let stored = try database().services(withIdentifierPrefix: id)
    let found = stored.services.filter { $0.service.status.isShown }
    if found.isEmpty, let damaged = stored.damaged.first { throw Outcome(.refused, damaged.description) }
    guard let first = found.first else { throw Outcome(.nothingFound, "no service has an identifier like that.") }
    guard found.count == 1 else { throw Outcome(.usage, Self.choices(found)) }
    return first
  }

  /// The one service whose identifier begins like that, shown or not.
  ///
  /// - Throws: `Outcome` as `shownService` does.
  static func anyService(_ id: String, in database: DirectoryDatabase) throws -> StoredService {
    let found = try database.services(withIdentifierPrefix: id).services
    guard let first = found.first else { throw Outcome(.nothingFound, "no service has an identifier like \(id).") }
    guard found.count == 1 else { throw Outcome(.usage, choices(found)) }
    return first
  }

  static func isIdentifier(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return (4...36).contains(bytes.count)
      && bytes.allSatisfy { (48...57).contains($0) || (97...102).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
  }

  private static func choices(_ found: [StoredService]) -> String {
    "\(found.count) services have an identifier like that. Give more of it:\n"
      + found.prefix(10).map { "  \($0.service.id.uuidString.lowercased())  \(TerminalText.safe($0.service.name))\n" }
      .joined()
  }
}
