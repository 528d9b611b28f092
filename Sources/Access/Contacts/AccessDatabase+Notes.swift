import Foundation
import GRDB

/// Private notes. Every question names the organisation that asks, and another's notes are not there for it.
extension AccessDatabase {
  /// Keeps a note and puts on record that there is one.
  public func keepNote(
    _ words: String, on listing: UUID, by holder: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) -> Note {
    let note = Note(
      id: KeyText.encoded(RandomBytes.make(KeyText.secretBytes)), organization: holder.organization, listing: listing,
      key: holder.key, day: moment.day, words: words)
    try write(at: moment) { record in
      try record.database.execute(
        sql: "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [note.id, note.organization, listing.uuidString.lowercased(), note.key, note.day, note.words])
      try record.append(.writeNote, by: holder, subject: listing.uuidString.lowercased())
    }
    return note
  }

  /// The notes of one organisation about a listing, the oldest first.
  public func notes(on listing: UUID, of organization: String) throws(AccessError) -> [Note] {
    try notes("listing = ? AND organization = ?", [listing.uuidString.lowercased(), organization])
  }

  /// One note of an organisation; nil when there is none, or it is another's.
  public func note(_ id: String, of organization: String) throws(AccessError) -> Note? {
    try notes("id = ? AND organization = ?", [id, organization]).first
  }

  /// All notes about a listing, whoever wrote them: for the provider, who may ask what is held about them.
  public func allNotes(on listing: UUID) throws(AccessError) -> [Note] {
    try notes("listing = ?", [listing.uuidString.lowercased()])
  }

  private func notes(_ condition: String, _ arguments: StatementArguments) throws(AccessError) -> [Note] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT id, organization, listing, access_key, day, words FROM note WHERE \(condition) ORDER BY day, id",
        arguments: arguments
      ).compactMap { row in
        guard let listing = UUID(uuidString: try row.decode(String.self, atIndex: 2)) else { return nil }
        return Note(
          id: try row.decode(String.self, atIndex: 0), organization: try row.decode(String.self, atIndex: 1),
          listing: listing, key: try row.decode(String.self, atIndex: 3), day: try row.decode(String.self, atIndex: 4),
          words: try row.decode(String.self, atIndex: 5))
      }
    }
  }
}
