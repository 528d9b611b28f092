/// One thing that a role may or may not do. Every address of the service names the one it needs.
public enum Permission: String, Hashable, Sendable, CaseIterable {
  /// Search, read what is published, sign in.
  case usePublicly = "use-publicly"
  /// Have a page of one's own, and sign out.
  case work
  /// See how to reach a personal assistant, one at a time, with a reason, on record.
  case seeContacts = "see-contacts"
  /// Read and write the private notes of one's own organisation.
  case keepNotes = "keep-notes"
  /// Match what a person needs with micro-providers and personal assistants, and plan their week.
  case matchNeeds = "match-needs"
  /// Save shortlists of one's own organisation, read them, and say how they ended.
  case keepShortlists = "keep-shortlists"
  /// Decide on what imports held back.
  case decideHolds = "decide-holds"
  /// Put entries right, say that they or their checks were looked at, tag them, decide which are the same.
  case tendEntries = "tend-entries"
  /// Read the record of what one's own organisation did.
  case readAudit = "read-audit"
  /// Read the record of what every organisation did.
  case readAllAudit = "read-all-audit"
}
