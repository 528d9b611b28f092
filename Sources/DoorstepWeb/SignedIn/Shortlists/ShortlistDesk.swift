import Access
import Foundation
import OpenReferral
import Presentation

/// Where shortlists are asked for, always on behalf of the organisation of who is signed in.
struct ShortlistDesk: Sendable {
  let pages: PageContext
  let access: AccessDesk

  /// The shortlist of a path with those on it who may be shown today. That it was opened is on record before it is
  /// shown.
  ///
  /// - Throws: `Problem` (404) for what is no reference, not there, or another organisation's.
  func open(_ request: WebRequest, for action: AuditAction = .seeShortlist) async throws(Problem) -> ShownShortlist {
    let (holder, reference) = (try request.holder, try Self.reference(of: request))
    guard
      let shortlist = try await access.ask({ try $0.openShortlist(reference, by: holder, for: action) })
        .flatMap({ $0 })
    else { throw .notFound }
    let services = try await pages.services(shortlist.entries.map(\.provider))
    return ShownShortlist(shortlist, services: services, day: pages.today)
  }

  /// Changes something; what was asked wrongly comes back as a failure.
  ///
  /// - Throws: `Problem`: 401 when there is no file of keys any more, 503 when it cannot be used.
  func change<Value: Sendable>(
    _ work: @escaping @Sendable (AccessDatabase) throws(AccessError) -> Value
  ) async throws(Problem) -> Result<Value, AccessError> {
    let outcome = try await access.ask { access -> Result<Value, AccessError> in
      do throws(AccessError) { return .success(try work(access)) } catch {
        guard error.reason == .invalid else { throw error }
        return .failure(error)
      }
    }
    guard let outcome else { throw .keyNeeded }
    return outcome
  }

  /// - Throws: `Problem` (404) for what is no reference.
  static func reference(of request: WebRequest) throws(Problem) -> ShortlistReference {
    do throws(AccessError) { return try ShortlistReference(request.path["reference"] ?? "") } catch { throw .notFound }
  }
}
