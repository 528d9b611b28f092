import Foundation

/// A stored record that does not match its checksum and is withheld. The names are as far as they could be read.
public struct DamagedRecord: Hashable, Sendable, CustomStringConvertible {
  public var serviceID: UUID?
  public var sourceKey: String?
  public var sourceIdentifier: String?

  /// Expected, found and what to do, in one line.
  public var description: String {
    let name = [sourceKey, sourceIdentifier].compactMap(\.self).joined(separator: " ")
    return """
      Record \(name.isEmpty ? "without a readable name" : name) (\(serviceID?.uuidString ?? "id not readable")): \
      expected what was imported, found something else. It is left out. Restore a copy of the directory, or move it \
      away and import the sources again.
      """
  }
}
