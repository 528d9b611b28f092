import DirectoryStore
import Foundation
import OpenReferral

/// The words by which somebody's record would be recognised, to be looked for once it is erased: names, ways to reach
/// them, what was put right and what was there before, and every word of five letters or more that stands in no other
/// record.
public struct ErasureCanaries: Sendable {
  /// Letters that a word must have to tell anything.
  private static let fewestLetters = 5

  /// In small letters, each once.
  public private(set) var texts: [String]
  /// How many more there are that other records hold as well, so that they prove nothing.
  public private(set) var shared = 0

  /// - Parameter database: with the record still in it. Every record is read.
  /// - Throws: what the directory throws when it cannot be read.
  public init(of stored: StoredService, in database: DirectoryDatabase) throws {
    var wanted = Self.words(of: stored)
    let count = wanted.count
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    for other in try database.services().services where other.service.id != stored.service.id {
      let text = Array(String(decoding: try encoder.encode(other.service), as: UTF8.self).lowercased().utf8)
      wanted = wanted.filter { !ByteScan.holds(text, Array($0.utf8)) }
    }
    texts = wanted.sorted()
    shared = count - wanted.count
  }

  private static func words(of stored: StoredService) -> Set<String> {
    let service = stored.service
    var texts = [service.name, service.organization.name, service.email, service.url].compactMap { $0 }
    texts += [service.organization.email, service.organization.website].compactMap { $0 }
    texts += service.contacts.flatMap { [$0.name, $0.email].compactMap { $0 } }
    texts += (service.phones + service.contacts.flatMap(\.phones)).map(\.number)
    let free = [service.description, service.alert, service.eligibilityDescription, service.accreditations]
    let corrected = stored.corrections.flatMap { [$0.value, $0.previous, $0.sourceSays] }
    for text in (free + corrected).compactMap({ $0 }) + service.interests + texts {
      texts += text.unicodeScalars.split { !$0.properties.isAlphabetic }.map(String.init)
    }
    return Set(texts.map { $0.lowercased() }.filter { $0.unicodeScalars.count >= fewestLetters })
  }
}
