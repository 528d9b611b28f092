import Access
import DirectoryStore
import OpenReferral

/// All that is held about a provider, as JSON, for them to read.
public struct SubjectJSON: Encodable {
  struct Look: Encodable {
    let line: AuditLineJSON
    /// What was added to the reason; absent when nothing was.
    let words: String?
  }

  struct OrganisationNote: Encodable {
    let organisation: String
    let note: NoteJSON
  }

  /// What an organisation noted on a shortlist, and not for whom.
  struct ShortlistNote: Encodable {
    let organisation: String
    let note: String
  }

  /// As it is stored and was put right, contacts and all.
  let record: Service
  /// What was put right, with what the source says.
  let corrections: [CorrectionJSON]
  /// What people decided that it is about.
  let tags: [TagDecisionJSON]
  let source: String
  let sourceIdentifier: String
  /// True while it is kept and not shown.
  let withheld: Bool
  /// Everything on record about it, looks at the contact among it.
  let onRecord: [Look]
  let notes: [OrganisationNote]
  /// One for each shortlist they are on.
  let shortlists: [ShortlistNote]
  /// What people wrote about the entry, as it is kept.
  let suggestions: [String]

  /// - Parameter words: the words added to looks, by their line.
  public init(
    _ stored: StoredService, audit: [AuditRow], words: [Int: String], notes: [Note],
    shortlistNotes: [(organization: String, note: String)], suggestions: [String]
  ) {
    record = stored.service
    corrections = stored.corrections.map(CorrectionJSON.init)
    tags = stored.tags.compactMap(TagDecisionJSON.init)
    source = stored.source.key
    sourceIdentifier = stored.sourceIdentifier
    withheld = stored.isHeld
    onRecord = audit.map { row in
      Look(line: AuditLineJSON(row), words: words[row.sequence].flatMap { $0.isEmpty ? nil : $0 })
    }
    self.notes = notes.map { OrganisationNote(organisation: $0.organization, note: NoteJSON($0)) }
    shortlists = shortlistNotes.map { ShortlistNote(organisation: $0.organization, note: $0.note) }
    self.suggestions = suggestions
  }
}
