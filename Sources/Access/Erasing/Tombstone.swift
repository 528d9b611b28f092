import Foundation

/// What is left of an erased record: a digest of what it was known by, so that the next import does not bring it back,
/// and nobody can read from it who it was.
public struct Tombstone: Hashable, Sendable {
  let digest: [UInt8]

  /// By its identifier in the directory, which a file written out by `doorstep export` carries.
  public init(service: UUID) {
    digest = MessageAuthentication.sha256(Array("doorstep erased\u{0}\(service.uuidString.lowercased())".utf8))
  }

  /// By its identifier in its source.
  ///
  /// - Parameters:
  ///   - source: the key of the source.
  ///   - identifier: the source's identifier of the record.
  public init(source: String, identifier: String) {
    digest = MessageAuthentication.sha256(Array("doorstep erased\u{0}\(source)\u{0}\(identifier)".utf8))
  }
}
