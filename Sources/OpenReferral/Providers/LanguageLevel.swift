/// How well somebody speaks a language, the best first.
public enum LanguageLevel: String, Codable, Hashable, Sendable, CaseIterable {
  case native
  case fluent
  case conversational
  case basic
}
