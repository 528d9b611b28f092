import Foundation
import Geography
import OpenReferral

extension RowReader {
  mutating func readProvider() {
    guard service.kind.isCareProvider else {
      for column in [CSVColumn.gender, .hourlyRate, .tasks, .checks, .availability, .availabilityOn] {
        leftOut(column, expected: "nothing, since this is no provider", remedy: "Set the kind, or leave it empty.")
      }
      return
    }
    var provider = CareProvider()
    provider.gender = text(.gender)
    provider.tasks = entries(.tasks)
    provider.hourlyRate = value(.hourlyRate, RateText.read)
    provider.checks = values(.checks, CheckText.read)
    provider.availability = values(.availability, AvailabilityText.read).flatMap(\.self)
    provider.availabilityAsOf = value(.availabilityOn, DateText.read)
    provider.travelRadiusInMetres = service.serviceAreas.lazy.compactMap(TravelArea.radius).first?.metres
    service.provider = provider
  }
}
