import OpenReferral

/// Gathers what had to be repaired in one record.
struct ProblemLog: Sendable {
  var recordIdentifier: String?
  private(set) var problems: [RecordProblem] = []

  init(recordIdentifier: String?) { self.recordIdentifier = recordIdentifier }

  /// Says that a part was left out or repaired.
  mutating func mended(at location: String, field: String, fault: ValueFault, found: String) {
    problems.append(
      RecordProblem(
        severity: .mended, location: location, recordIdentifier: recordIdentifier, field: field,
        expected: fault.expected, found: found, remedy: fault.remedy))
  }

  /// The value of a reading; its fault, if any, is said.
  mutating func take<Value>(_ reading: Reading<Value>, at location: String, field: String, found: String) -> Value? {
    if let fault = reading.fault { mended(at: location, field: field, fault: fault, found: found) }
    return reading.value
  }
}
