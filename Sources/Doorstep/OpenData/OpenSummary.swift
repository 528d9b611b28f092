import Foundation
import OpenReferral

/// The least that a harvester needs of a service to see what has changed.
public struct OpenSummary: Sendable {
  public let id: UUID
  public let name: String
  public let status: ServiceStatus
  /// As the source wrote it, by RFC 3339; nil when it said nothing of the kind.
  public let lastModified: String?

  init(_ card: OpenCard) {
    id = card.id
    name = card.name
    status = card.status
    lastModified = card.lastModified
  }
}
