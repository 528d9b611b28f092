import Foundation
import GRDB
import OpenReferral

/// What was said of the services selected, and of sources.
extension ServiceTables {
  /// By service, in the order of the concepts' ids. A row that cannot be read is passed over: it then says nothing.
  func personTags() throws -> [UUID: [InterestTag]] {
    let choice =
      selection.condition.map { " WHERE service_id IN (SELECT service_id FROM service_record WHERE \($0))" } ?? ""
    let cursor = try Row.fetchCursor(
      try database.cachedStatement(
        sql: "SELECT service_id, concept, decision, decided_by, decided_at FROM tag\(choice) ORDER BY 1, 2"),
      arguments: selection.arguments)
    var tags: [UUID: [InterestTag]] = [:]
    while let row = try cursor.next() {
      var columns = ColumnReader(row)
      guard let service: UUID = try? columns.next(), let tag = try? InterestTag(from: &columns) else { continue }
      tags[service, default: []].append(tag)
    }
    return tags
  }

  /// By the key of the source, in the order of the concepts' ids.
  func sourceTags() throws -> [String: [InterestTag]] {
    let cursor = try Row.fetchCursor(
      try database.cachedStatement(sql: "SELECT source, concept FROM source_tag ORDER BY 1, 2"))
    var tags: [String: [InterestTag]] = [:]
    while let row = try cursor.next() {
      var columns = ColumnReader(row)
      guard let source: String = try? columns.next(), let concept: String = try? columns.next() else { continue }
      tags[source, default: []].append(InterestTag(concept: concept, decision: .added, origin: .source))
    }
    return tags
  }
}

extension InterestTag {
  /// Reads concept, decision, name and moment.
  fileprivate init(from columns: inout ColumnReader) throws {
    let concept: String = try columns.next()
    let decision: Decision = try columns.word()
    let name: String? = try columns.next()
    let seconds: Double = try columns.next()
    self.init(
      concept: concept, decision: decision,
      origin: .person(name: name, decidedAt: Date(timeIntervalSince1970: seconds)))
  }
}
