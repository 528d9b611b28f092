import Foundation
import OpenReferral
import Presentation
import Synchronization

/// Reading suggestions, and keeping which of them are dealt with: their ids, one a line, in a file beside them.
extension SuggestionBox {
  private var settledFile: URL { file.deletingLastPathComponent().appending(path: "suggestions.done") }

  /// What people wrote, the oldest first; none when there is no file. A line that cannot be read is passed over.
  func suggestions() -> [StewardSuggestion] {
    let settled = settled()
    return lines(of: file).compactMap { line in
      guard let suggestion = try? JSONDecoder().decode(Suggestion.self, from: line) else { return nil }
      let id = suggestion.id ?? StableIdentifier.uuid("suggestion", String(decoding: line, as: UTF8.self))
      return StewardSuggestion(
        id: id, date: suggestion.date, service: suggestion.service,
        subject: SuggestForm.Subject(rawValue: suggestion.what), details: suggestion.details, reply: suggestion.reply,
        isSettled: settled.contains(id))
    }
  }

  /// Says that one is dealt with, or takes that back. What is no suggestion any more is forgotten with it.
  ///
  /// - Throws: `Problem` (503) when it cannot be written.
  func settle(_ suggestion: UUID, _ isSettled: Bool) throws {
    let isKept = writing.withLock { _ in
      var settled = settled()
      if isSettled { settled.insert(suggestion) } else { settled.remove(suggestion) }
      return write(settled.intersection(suggestions().map(\.id)))
    }
    guard isKept else { throw Problem(503, .busy, "That cannot be kept just now.", headers: [("Retry-After", "60")]) }
  }

  private func settled() -> Set<UUID> {
    Set(lines(of: settledFile).compactMap { UUID(uuidString: String(decoding: $0, as: UTF8.self)) })
  }

  private func lines(of file: URL) -> [Data] { ((try? Data(contentsOf: file)) ?? Data()).split(separator: 0x0A) }

  private func write(_ ids: Set<UUID>) -> Bool {
    let draft = settledFile.appendingPathExtension(UUID().uuidString)
    defer { unlink(draft.path) }
    let text = ids.map(\.uuidString).sorted().map { $0 + "\n" }.joined()
    return FileManager.default.createFile(
      atPath: draft.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
      && rename(draft.path, settledFile.path) == 0
  }
}
