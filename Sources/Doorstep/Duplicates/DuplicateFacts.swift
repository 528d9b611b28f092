import Foundation
import Geography

/// What is looked at of a service to tell whether another is the same.
struct DuplicateFacts {
  let serviceID: UUID
  /// The key of its source.
  let source: String
  /// The words of its name, stemmed, in order, each once, without "the", "ltd" and the like.
  let name: [String]
  /// Register numbers of its organisation by scheme: "GB-CHC" with "1071905". One a scheme.
  let numbers: [String: String]
  /// In small letters, as resolved: "wn58lz".
  let postcode: String?
  let coordinate: Coordinate?
  /// Whether its place is only where letters go: a trustee's home, a solicitor's office.
  let isPostal: Bool
  /// The code of the district it stands in.
  let district: String?
  /// The codes of the districts it serves.
  let areas: Set<String>
  let phones: Set<ContactKey>
  let pages: Set<ContactKey>
  let hosts: Set<String>
  /// The words of its interests and terms, stemmed.
  let subjects: Set<String>
  /// Other words it says of itself besides its name: subjects, address, the name of its organisation.
  let context: Set<String>
  /// Whether its own status lets people see it.
  let isShown: Bool
  /// How much it states; of two that are the same the fuller one is shown.
  let fullness: Int
}
