import DirectoryStore
import Foundation

/// What is held, as JSON.
public struct HoldsJSON: Encodable {
  struct HoldJSON: Encodable {
    let serviceID: String
    let name: String
    let source: String
    let record: String
    let rule: String
    let found: String
    /// "waiting", "released" or "kept out".
    let state: String
  }

  let waiting: Int
  let holds: [HoldJSON]

  public init(_ holds: [Hold]) {
    waiting = holds.count { $0.decision == nil }
    self.holds = holds.map { hold in
      HoldJSON(
        serviceID: hold.serviceID.uuidString.lowercased(), name: hold.name, source: hold.source,
        record: hold.sourceIdentifier, rule: hold.rule.rawValue, found: hold.found,
        state: hold.decision?.rawValue ?? "waiting")
    }
  }
}
