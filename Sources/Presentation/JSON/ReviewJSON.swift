import DirectoryStore
import Doorstep
import Foundation
import OpenReferral

/// What a steward should look at, as JSON.
public struct ReviewJSON: Encodable {
  struct ItemJSON: Encodable {
    let serviceID: String
    let name: String
    let source: String
    let record: String
    let assuredDate: String?
    let corrections: [CorrectionJSON]?
  }

  let overtaken: [ItemJSON]
  let damaged: [String]
  let stale: [ItemJSON]
  let neverChecked: Int
  let corrections: Int
  /// Only where web pages were asked for.
  let links: LinksJSON?

  /// - Parameter links: what a check of web pages found, if one was made.
  public init(_ queue: ReviewQueue, links: LinkReport? = nil) {
    self.links = links.map { LinksJSON($0) }
    overtaken = queue.overtaken.map(Self.item)
    damaged = queue.damaged.map(\.description)
    stale = queue.stale.map(Self.item)
    (neverChecked, corrections) = (queue.neverChecked, queue.corrections)
  }

  static func item(_ item: ReviewQueue.Item) -> ItemJSON {
    let corrections = item.overtaken.map(CorrectionJSON.init)
    return ItemJSON(
      serviceID: item.serviceID.uuidString.lowercased(), name: item.name, source: item.source,
      record: item.sourceIdentifier, assuredDate: item.assuredDate, corrections: corrections.isEmpty ? nil : corrections
    )
  }
}
