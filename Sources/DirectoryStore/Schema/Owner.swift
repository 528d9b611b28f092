/// What the rows of a table belong to, by the name of the column that says so.
///
/// A service owns its rows outright. Organizations, locations and taxonomy terms are shared by the services of one
/// source; see `DirectorySchema`.
enum Owner: String, Sendable {
  case service
  case organization
  case location
  case taxonomyTerm = "taxonomy_term"

  /// SQL for the owners' row numbers that belong to the services chosen by a condition on `service_record`.
  func rows(where condition: String) -> String {
    let services = "SELECT row FROM service_record WHERE \(condition)"
    return switch self {
    case .service: services
    case .organization: "SELECT organization FROM service WHERE row IN (\(services))"
    case .location: "SELECT location FROM service_at_location WHERE service IN (\(services))"
    case .taxonomyTerm: "SELECT taxonomy_term FROM attribute WHERE service IN (\(services))"
    }
  }
}
