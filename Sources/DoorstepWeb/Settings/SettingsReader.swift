import Foundation

/// Reads the settings: a file, then the environment, then the command line, each over the one before.
///
/// Our own reader, because the one thing that matters here is to refuse: an unknown name, a value that is not one, a
/// name given twice, or an environment and a command line that disagree. swift-configuration looks values up by name
/// and never sees the names that nobody asks for.
public enum SettingsReader {
  /// - Parameters:
  ///   - file: lines of `name = value`; blank lines and lines that begin with "#" count for nothing. Nil for none.
  ///   - environment: the variables of the process; those that begin with `DOORSTEP_SERVE_` are read.
  ///   - options: what the command line says.
  /// - Throws: `SettingsError` for the first mistake.
  public static func read(
    file: URL?, environment: [String: String], options: [ServerSetting: String]
  ) throws(SettingsError) -> ServerSettings {
    var settings = ServerSettings()
    if let file { try read(file, into: &settings) }
    for (name, value) in environment.sorted(by: { $0.key < $1.key })
    where name.utf8.starts(with: ServerSetting.environmentPrefix.utf8) {
      guard let setting = ServerSetting.allCases.first(where: { $0.environmentName == name }) else {
        throw unknown("the environment variable \(name)")
      }
      if let option = options[setting], option != value {
        throw SettingsError(
          message: "\(name) in the environment and --\(setting.rawValue) on the command line differ. Give one of them.")
      }
      try set(setting, value, name, &settings)
    }
    for (setting, value) in options { try set(setting, value, "--\(setting.rawValue)", &settings) }
    return settings
  }

  private static func read(_ file: URL, into settings: inout ServerSettings) throws(SettingsError) {
    guard let bytes = try? Data(contentsOf: file), bytes.count <= 100_000,
      let text = String(validating: bytes, as: UTF8.self)
    else { throw SettingsError(message: "the settings file \(file.path) cannot be read as text.") }
    var seen: Set<ServerSetting> = []
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = trimmed(line)
      guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
      let place = "\(file.path) line \(index + 1)"
      let name = trimmed(line.prefix { $0 != UInt8(ascii: "=") })
      guard name.count < line.count else { throw SettingsError(message: "\(place): expected name = value.") }
      guard let setting = ServerSetting(rawValue: String(decoding: name, as: UTF8.self)) else {
        throw unknown("\(place): the name before the \"=\"")
      }
      guard seen.insert(setting).inserted else {
        throw SettingsError(message: "\(place): \(setting.rawValue) is set for the second time.")
      }
      let value = String(decoding: trimmed(line.drop { $0 != UInt8(ascii: "=") }.dropFirst()), as: UTF8.self)
      try set(setting, value, "\(place): \(setting.rawValue)", &settings)
    }
  }

  private static func set(
    _ setting: ServerSetting, _ value: String, _ place: String, _ settings: inout ServerSettings
  ) throws(SettingsError) {
    guard let expected = settings.set(setting, to: value) else { return }
    throw SettingsError(message: "\(place) must be \(expected).")
  }

  private static func unknown(_ what: String) -> SettingsError {
    SettingsError(
      message: "\(what) is not a setting. There are: "
        + ServerSetting.allCases.map(\.rawValue).joined(separator: ", ") + ".")
  }

  private static func trimmed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return Array(Array(bytes.drop(while: isBlank)).reversed().drop(while: isBlank).reversed())
  }
}
