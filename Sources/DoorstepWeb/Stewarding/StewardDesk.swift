import Access
import DirectoryStore
import Doorstep
import Foundation
import Presentation

/// Does what a steward decides, once it is on record.
struct StewardDesk: Sendable {
  let pages: PageContext
  let access: AccessDesk

  /// Puts a decision on record, and then carries it out. The answers that follow show it.
  ///
  /// - Parameters:
  ///   - subjects: what it is about, a line on record for each.
  ///   - reason: a code, never words of anybody.
  /// - Throws: `Problem`: 503 when it cannot be put on record, and then nothing is done.
  func carryOut(
    _ action: AuditAction, on subjects: [UUID], reason: String? = nil, by session: PageSession,
    _ change: @escaping @Sendable (DirectoryDatabase) throws -> Void
  ) async throws(Problem) {
    try await record(action, on: subjects, reason: reason, by: session)
    try await pages.web.search { [directory = pages.web.directory] in try directory.change(change) }
  }

  /// Puts a decision on record; to be called before it takes effect.
  ///
  /// - Throws: as `carryOut`.
  func record(
    _ action: AuditAction, on subjects: [UUID], reason: String? = nil, by session: PageSession
  ) async throws(Problem) {
    for subject in subjects {
      let id = subject.uuidString.lowercased()
      let isNoted = try await access.ask { desk in
        try desk.note(action, by: session.holder, subject: id, reason: reason)
        return true
      }
      guard isNoted == true else { throw .keyNeeded }
    }
  }
}

extension WebResponse {
  /// To a page of ours, after a form was taken.
  static func seeOther(_ path: String) -> WebResponse { WebResponse(empty: 303, headers: [("Location", path)]) }
}
