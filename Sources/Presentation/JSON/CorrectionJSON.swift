import DirectoryStore
import OpenReferral

/// What a person put right in one field, as JSON.
struct CorrectionJSON: Encodable {
  let field: String
  let value: String
  /// What the source said when it was corrected.
  let previous: String?
  let sourceSays: String?
  let by: String?
  let date: String

  init(_ correction: Correction) {
    field = correction.field.rawValue
    value = correction.value
    previous = correction.previous
    sourceSays = correction.sourceSays
    by = correction.by
    date = correction.date
  }
}
