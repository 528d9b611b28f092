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
}
