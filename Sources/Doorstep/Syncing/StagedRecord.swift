import Feeds
import Foundation
import OpenReferral

/// A record as it waits for the end of a reading: prepared, so that no home is kept, with what was wrong with it.
struct StagedRecord: Codable {
  /// Nil when the entry was refused.
  var record: ServiceRecord?
  var problems: [RecordProblem]

  /// What was found in a record that hides its place may be that place: it is not kept.
  init(_ item: FeedItem) {
    switch item {
    case .refused(let problem): problems = [problem]
    case .record(let record, let problems):
      self.record = record
      self.problems = problems.map { problem in
        var problem = problem
        if record.service.hidesPlace { problem.found = "not repeated" }
        return problem
      }
    }
  }

  /// What it stands for; nil for a refusal without a reason, which there is not.
  var item: FeedItem? {
    record.map { .record($0, problems: problems) } ?? problems.first.map(FeedItem.refused)
  }

  /// As JSON text.
  func encoded() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

  /// Throws `DecodingError` for anything that `encoded` did not write.
  init(decoding text: String) throws { self = try JSONDecoder().decode(StagedRecord.self, from: Data(text.utf8)) }
}
