import Foundation
import GRDB
import OpenReferral

/// Reads services as they are given out: as written and corrected, with the gaps of what is shown for others filled,
/// and with what is held or merged reading as inactive.
struct OverlaidServices {
  let database: Database

  /// In the order of their ids; damaged records are withheld and named.
  func read(_ selection: ServiceSelection) throws -> StoredServices {
    var all = try plain(selection)
    let others = try others(of: selection)
    for index in all.services.indices {
      if let others = others[all.services[index].service.id] { fill(&all.services[index], from: others) }
      if all.services[index].isHeld || all.services[index].mergedInto != nil {
        all.services[index].service.status = .inactive
      }
    }
    return all
  }

  private func plain(_ selection: ServiceSelection) throws -> StoredServices {
    try ServiceReader(ServiceTables(database: database, selection: selection)).read()
  }

  private func fill(_ stored: inout StoredService, from others: [StoredService]) {
    var filling = ServiceFilling(stored.service)
    for other in others { filling.fill(from: other) }
    (stored.service, stored.filled) = (filling.service, filling.fields)
  }

  /// What is merged into the services selected, by those, in the order of ids. What is damaged fills nothing.
  private func others(of selection: ServiceSelection) throws -> [UUID: [StoredService]] {
    let choice = selection.condition.map { " WHERE shown_id IN (SELECT service_id FROM service_record WHERE \($0))" }
    let rows = try Row.fetchAll(
      database, sql: "SELECT service_id FROM merged\(choice ?? "") ORDER BY service_id", arguments: selection.arguments
    ).compactMap { try? $0.decode(UUID.self, atIndex: 0) }
    var others: [UUID: [StoredService]] = [:]
    var rest = rows[...]
    while !rest.isEmpty {
      for stored in try plain(.identifiers(Array(rest.prefix(ServiceSelection.most)))).services {
        if let shown = stored.mergedInto { others[shown, default: []].append(stored) }
      }
      rest = rest.dropFirst(ServiceSelection.most)
    }
    return others
  }
}
