import Foundation

/// A language a service can be had in.
public struct Language: Codable, Hashable, Sendable {
  public var id: UUID
  /// Name in English: "Polish", "British Sign Language".
  public var name: String?
  /// ISO 639 code.
  public var code: String?
  public var note: String?
  /// How well a provider speaks it; nil when not stated. Doorstep's own.
  public var level: LanguageLevel?

  public init(
    id: UUID, name: String?, code: String? = nil, note: String? = nil, level: LanguageLevel? = nil
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.note = note
    self.level = level
  }
}
