import Foundation

/// The suggestions of people, for those who answer for what is held about somebody.
public struct SuggestionFile: Sendable {
  private let file: URL

  /// - Parameter folder: the data folder.
  public init(folder: URL) { file = folder.appending(path: SuggestionBox.name) }

  /// What people wrote about a service; none when there are no suggestions.
  public func texts(about service: UUID) -> [String] {
    lines.filter { Self.isAbout(service, $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes out what people wrote about a service. False when the file could not be written anew.
  public func forget(_ service: UUID) -> Bool {
    let lines = lines
    let kept = lines.filter { !Self.isAbout(service, $0) }
    guard kept.count < lines.count else { return true }
    let draft = file.appendingPathExtension(UUID().uuidString)
    defer { unlink(draft.path) }
    return FileManager.default.createFile(
      atPath: draft.path, contents: Data(kept.flatMap { $0 + [0x0A] }), attributes: [.posixPermissions: 0o600])
      && rename(draft.path, file.path) == 0
  }

  private var lines: [[UInt8]] {
    ((try? Data(contentsOf: file)) ?? Data()).split(separator: 0x0A).map { Array($0) }
  }

  private static func isAbout(_ service: UUID, _ line: [UInt8]) -> Bool {
    (try? JSONDecoder().decode(Suggestion.self, from: Data(line)))?.service == service
  }
}
