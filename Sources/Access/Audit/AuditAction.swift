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
