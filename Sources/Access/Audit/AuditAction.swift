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
  /// Two entries were called the same; a line for each.
  case callSame = "call-same"
  case callDifferent = "call-different"
  case undoDuplicate = "undo-duplicate"
  /// A field was put right; the reason names it.
  case correctEntry = "correct-entry"
  case undoCorrection = "undo-correction"
  /// An entry was said to have been checked today.
  case assureEntry = "assure-entry"
  case undoAssurance = "undo-assurance"
  /// A check on a provider was seen, verified or called a claim; the reason says which.
  case stateCheck = "state-check"
  case undoCheck = "undo-check"
  /// Somebody said what an entry is about; the reason is a concept of the thesaurus.
  case tagAbout = "tag-about"
  case tagNotAbout = "tag-not-about"
  case undoTag = "undo-tag"
  case settleSuggestion = "settle-suggestion"
  case reopenSuggestion = "reopen-suggestion"
  /// The record itself was written out.
  case exportAudit = "export-audit"
  /// Everything held about a provider was written out for them.
  case exportSubject = "export-subject"
  case withdrawSubject = "withdraw-subject"
  case eraseSubject = "erase-subject"
}
