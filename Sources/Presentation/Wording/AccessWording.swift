import Access

/// Names roles, reasons and what is put on record.
public enum AccessWording {
  /// "care worker".
  public static func phrase(for role: Role) -> String {
    switch role {
    case .anyone: "the public"
    case .careWorker: "care worker"
    case .broker: "broker"
    case .steward: "steward"
    case .administrator: "administrator"
    }
  }

  /// As the choice reads.
  public static func phrase(for reason: RevealReason) -> String {
    switch reason {
    case .arrangeSupport: "To arrange support for somebody"
    case .askAvailability: "To ask whether they have time"
    case .checkDetails: "To check that the entry is right"
    case .concern: "Because of a worry about somebody's safety"
    case .other: "Something else"
    }
  }

  /// What the role may do, in words that follow "may": "see how to reach personal assistants".
  public static func phrase(for permission: Permission) -> String {
    switch permission {
    case .usePublicly: "search, and read what is published"
    case .work: "sign in"
    case .seeContacts: "see how to reach personal assistants, one at a time, with a reason"
    case .keepNotes: "keep private notes of their own organisation"
    case .matchNeeds: "match what a person needs with people who help, and plan their week"
    case .keepShortlists: "keep shortlists of their own organisation"
    case .decideHolds: "decide on what imports held back"
    case .tendEntries: "put entries right, say what was checked, and decide what is listed twice"
    case .readAudit: "read the record of what their own organisation did"
    case .readAllAudit: "read the record of what every organisation did"
    }
  }

  /// What was done, in words that follow who did it: "saw how to reach". The code itself where it is not known.
  public static func phrase(forAction code: String) -> String {
    guard let action = AuditAction(rawValue: code) else { return code }
    return switch action {
    case .createKey: "made the key"
    case .revokeKey: "took back the key"
    case .signIn: "signed in"
    case .signOut: "signed out"
    case .seeContact: "saw how to reach"
    case .writeNote: "wrote a note about"
    case .releaseHold: "released"
    case .keepOut: "kept out"
    case .undoHold: "took back the decision on"
    case .callSame: "called the same as another"
    case .callDifferent: "called different from another"
    case .undoDuplicate: "took back what was said of the pair with"
    case .correctEntry: "put right"
    case .undoCorrection: "took back what was put right in"
    case .assureEntry: "said that they checked"
    case .undoAssurance: "took back the check of"
    case .stateCheck: "said how far a check holds of"
    case .undoCheck: "took back what was said of a check of"
    case .tagAbout: "said what it is about:"
    case .tagNotAbout: "said what it is not about:"
    case .undoTag: "took back what was said of the subject of"
    case .settleSuggestion: "dealt with a suggestion about"
    case .reopenSuggestion: "opened again a suggestion about"
    case .exportAudit: "wrote out the record"
    case .exportSubject: "wrote out all that is held about"
    case .withdrawSubject: "withdrew"
    case .eraseSubject: "erased"
    case .saveShortlist: "saved the shortlist"
    case .seeShortlist: "opened the shortlist"
    case .noteOnShortlist: "wrote a note on the shortlist"
    case .takeOffShortlist: "took somebody off the shortlist"
    case .endShortlist: "said how it ended with the shortlist"
    case .exportShortlist: "wrote out the shortlist"
    case .eraseShortlist: "erased the shortlist"
    case .removeShortlist: "removed, on its last day, the shortlist"
    }
  }

  /// Who did it, at the start of a sentence: "Key 7k2m9qxw, broker of wigan-care,".
  public static func actor(of row: AuditRow) -> String {
    switch row.key {
    case "console": return "Somebody at the console"
    case "clock": return "Doorstep itself"
    default:
      let role = Role(rawValue: row.role).map { phrase(for: $0) } ?? row.role
      return "Key \(row.key), \(role) of \(row.organization),"
    }
  }

  /// The reason of a line on record: words for a reason to see a contact, else the code itself.
  public static func phrase(forReason code: String) -> String {
    RevealReason(rawValue: code).map { phrase(for: $0) } ?? code
  }
}
