import DirectoryStore
import Doorstep
import Feeds
import Foundation
import NIOCore
import OpenReferral

/// `GET /openactive/sessions`: the sessions as a Realtime Paged Data Exchange feed (RPDE 1.0), in the order of
/// (`modified`, `id`).
///
/// What cannot be read as a place in the feed is its beginning, as the standard has it. Whatever changes moves to the
/// end, so a page that was read never loses an entry that a reader has not seen.
struct SessionFeedEndpoint: Endpoint {
  static let path = "/openactive/sessions"
  static let type = "application/vnd.openactive.rpde+json; version=1"
  private static let mostOnPage = 500

  let context: WebContext

  var isPublic: Bool { true }
  var parameters: [String] { ["afterTimestamp", "afterId", "limit"] }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let limit = try OpenRequest.number("limit", request.parameters, 1...Self.mostOnPage)
    let after = Self.place(request.parameters)
    let address = PublicAddress.of(request, context)
    return try await context.search { [self] in
      let directory = context.directory
      let entries = try directory.open.sessions(after: after, limit: limit ?? Self.mostOnPage)
      let next = entries.last.map { address + Self.target(after: $0.entry, limit) } ?? address + request.target
      var json = JSONWriter()
      try json.object { json in
        json.member("next", next)
        json.list("items") { json in
          for (entry, stored) in entries { item(entry, stored, address, &json) }
        }
        json.member("license", try OpenLicence.url(of: directory.open.sources(), address))
      }
      let age = entries.isEmpty ? 8 : 3600
      return WebResponse(
        type: Self.type, body: ByteBuffer(bytes: json.bytes), headers: [("Cache-Control", "public, max-age=\(age)")])
    }
  }

  private func item(
    _ entry: SessionFeedEntry, _ stored: StoredService?, _ address: String, _ json: inout JSONWriter
  ) {
    let service = stored?.service.openView
    json.object { json in
      json.member("state", service == nil ? "deleted" : "updated")
      json.member("kind", "SessionSeries")
      json.member("id", entry.serviceID)
      json.member("modified", Int(entry.modified))
      guard let service else { return }
      var data = JSONWriter()
      SessionJSON(address: address)
        .write(service, activities: context.directory.activities.activities(of: service), to: &data)
      json.member("data", json: data.bytes)
    }
  }

  /// Where the reader is; nil for the beginning.
  private static func place(_ parameters: Parameters) -> (modified: Int64, serviceID: UUID)? {
    guard let timestamp = parameters["afterTimestamp"].flatMap({ Int64($0) }),
      let id = parameters["afterId"].flatMap({ UUID(uuidString: $0) })
    else { return nil }
    return (timestamp, id)
  }

  private static func target(after entry: SessionFeedEntry, _ limit: Int?) -> String {
    "\(path)?afterTimestamp=\(entry.modified)&afterId=\(entry.serviceID.uuidString.lowercased())"
      + (limit.map { "&limit=\($0)" } ?? "")
  }
}
