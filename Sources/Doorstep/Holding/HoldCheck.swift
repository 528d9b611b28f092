import DirectoryStore
import Foundation
import OpenReferral

/// Holds back what looks like a flood or an imitation, once the records of an import are written and before they are
/// committed.
struct HoldCheck {
  /// Applies the rules to what the import added or changed, and tells of every record that now waits for a decision, be
  /// it from this import or an earlier one.
  func run(on writer: DirectoryWriter) throws -> [RecordProblem] {
    if writer.tally.added + writer.tally.changed > 0 {
      try writer.liftHoldsOfNew()
      let findings =
        try SharedContactRule().findings(among: writer.forEachService)
        + SimilarNameRule().findings(among: writer.forEachService)
      for finding in findings { try writer.hold(finding) }
    }
    return try writer.waitingHolds().map { Self.problem(of: $0.hold, at: $0.location) }
  }

  private static func problem(of hold: Hold, at location: String) -> RecordProblem {
    let id = hold.serviceID.uuidString.lowercased().prefix(8)
    return RecordProblem(
      severity: .held, location: location, recordIdentifier: hold.sourceIdentifier, field: field(of: hold.rule),
      expected: expectation(of: hold.rule), found: hold.found,
      remedy: "Look at it, then: doorstep holds release \(id), or: doorstep holds keep-out \(id).")
  }

  private static func field(of rule: Hold.Rule) -> String {
    switch rule {
    case .sharedContact: "contact"
    case .similarName: "name"
    case .withdrawn: "status"
    }
  }

  private static func expectation(of rule: Hold.Rule) -> String {
    switch rule {
    case .sharedContact:
      "a telephone number or web address that at most \(SharedContactRule.mostOrganizations) organisations give"
    case .similarName: "a name of its own, or the contact details of the one that is so called"
    case .withdrawn: "a provider who wishes to be shown"
    }
  }
}
