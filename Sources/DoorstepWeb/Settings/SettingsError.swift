/// Why the settings cannot be used, in one line that names the setting and where it was made.
public struct SettingsError: Error, Hashable, Sendable {
  public let message: String
}
