/// What is put on record.
public enum AuditAction: String, Hashable, Sendable, CaseIterable {
  case createKey = "create-key"
  case revokeKey = "revoke-key"
  case signIn = "sign-in"
  case signOut = "sign-out"
  /// How to reach a provider was shown.
  case seeContact = "see-contact"
  case writeNote = "write-note"
  case releaseHold = "release-hold"
  case keepOut = "keep-out"
  case undoHold = "undo-hold"
  /// The record itself was written out.
  case exportAudit = "export-audit"
  /// Everything held about a provider was written out for them.
  case exportSubject = "export-subject"
  case withdrawSubject = "withdraw-subject"
  case eraseSubject = "erase-subject"
  /// A shortlist was made, or got more providers.
  case saveShortlist = "save-shortlist"
  case seeShortlist = "see-shortlist"
  case noteOnShortlist = "note-on-shortlist"
  case takeOffShortlist = "take-off-shortlist"
  /// How it ended was said; the reason is the outcome.
  case endShortlist = "end-shortlist"
  /// It was written out or printed.
  case exportShortlist = "export-shortlist"
  case eraseShortlist = "erase-shortlist"
  /// Its last day was over.
  case removeShortlist = "remove-shortlist"
}
