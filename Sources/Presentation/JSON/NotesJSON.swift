import Access
import Foundation

/// Notes of an organisation, as JSON.
public struct NotesJSON: Encodable {
  let notes: [NoteJSON]

  public init(_ notes: [Note]) { self.notes = notes.map { NoteJSON($0) } }
}

/// One of them.
public struct NoteJSON: Encodable {
  let id: String
  let serviceID: String
  /// The public part of the key it was written with.
  let key: String
  let day: String
  let words: String

  public init(_ note: Note) {
    id = note.id
    serviceID = note.listing.uuidString.lowercased()
    key = note.key
    day = note.day
    words = note.words
  }
}
