import Foundation
import OpenReferral

/// Doorstep's own CSV: services as rows in our columns, which `FeedReader` reads back.
///
/// Cells that a spreadsheet program could run as a formula get a leading apostrophe; reading a file in our own form
/// takes that one apostrophe away again. The numbers in `latitude` and `longitude` are left as numbers, minus and all.
/// Not carried, because the columns have no place for them: contacts, attributes, funding, accreditations, alerts,
/// register numbers, validity dates, and the identities of parts.
public enum NativeCSV {
  /// A header row and one row for each service at each of its places, as UTF-8.
  public static func write(_ services: some Sequence<Service>) -> [UInt8] {
    var writer = CSVWriter()
    writer.write(row: header)
    for service in services {
      for row in rows(of: service) { writer.write(row: row) }
    }
    return writer.bytes
  }

  /// The names of our columns.
  public static let header = CSVColumn.written.map(\.rawValue)

  /// The rows of one service: one, or one for each of its places, of which the second and further get "/2", "/3" after
  /// the id.
  public static func rows(of service: Service) -> [[String]] {
    let places = service.serviceAtLocations.map { $0.location as Location? }
    return (places.isEmpty ? [nil] : places).enumerated().map { position, place in
      var cells = ServiceCells(service, at: place).cells
      cells[.id] = position == 0 ? service.id.uuidString : "\(service.id.uuidString)/\(position + 1)"
      return CSVColumn.written.map { column in guarded(cells[column] ?? "", column) }
    }
  }

  private static func guarded(_ cell: String, _ column: CSVColumn) -> String {
    column == .latitude || column == .longitude ? cell : FormulaGuard.added(to: cell)
  }
}
