import Foundation
import GRDB
import OpenReferral

/// The corrections of a directory, as they are laid over what is read.
struct CorrectionTable {
  let database: Database

  /// Lays the corrections of the services selected over them.
  func apply(to services: inout [StoredService], of selection: ServiceSelection) throws {
    let corrections = try corrections(of: selection)
    guard !corrections.isEmpty else { return }
    for index in services.indices {
      guard let own = corrections[services[index].service.id] else { continue }
      services[index].corrections = own.map { correction in
        var correction = correction
        correction.compare(with: services[index].service)
        return correction
      }
      for correction in own {
        services[index].service.correct(correction.field, to: correction.value, by: correction.by)
      }
    }
  }

  /// One that cannot be read changes nothing.
  private func corrections(of selection: ServiceSelection) throws -> [UUID: [Correction]] {
    let choice = selection.condition.map { " WHERE service_id IN (SELECT service_id FROM service_record WHERE \($0))" }
    let rows = try Row.fetchAll(
      database, sql: "SELECT \(Correction.columns) FROM correction\(choice ?? "") ORDER BY 1, 2",
      arguments: selection.arguments)
    return Dictionary(grouping: rows.compactMap { try? Correction($0) }, by: \.serviceID)
  }
}
