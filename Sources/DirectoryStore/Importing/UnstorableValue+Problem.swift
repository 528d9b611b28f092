import OpenReferral

extension UnstorableValue {
  /// What to tell the people who publish the record.
  func problem(in record: ServiceRecord) -> RecordProblem {
    let (expected, found, remedy) =
      switch self {
      case .notFinite: ("finite numbers", "infinity or not a number", "Correct the coordinates, radius or amount.")
      case .nullCharacter: ("text without NUL characters", "a NUL character", "Take it out of the source's text.")
      }
    return RecordProblem(
      severity: .refused, location: record.location, recordIdentifier: record.sourceIdentifier, expected: expected,
      found: found, remedy: remedy)
  }
}
