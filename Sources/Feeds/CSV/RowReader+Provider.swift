import Foundation
import Geography
import OpenReferral

extension RowReader {
  mutating func readProvider() {
    guard service.kind.isCareProvider else {
      for column in CSVColumn.ofProviders {
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
    readTerms(of: &provider)
    readPerson(of: &provider)
    service.provider = provider
  }

  private mutating func readTerms(of provider: inout CareProvider) {
    provider.rates = values(.rates, ProviderText.rate)
    provider.payers = values(.payers, ProviderText.payer)
    provider.loneWorkingLimits = values(.loneWorkingLimits, ProviderText.limit)
    provider.weeklyHoursFree = value(.hoursFree, ProviderText.hours)
    provider.waitingWeeks = value(.waitingWeeks, ProviderText.weeks)
    provider.isRegistered = value(.regulatedActivity, ProviderText.yesNo)
  }

  private mutating func readPerson(of provider: inout CareProvider) {
    provider.training = values(.training, ProviderText.training)
    provider.faith = text(.faith)
    provider.smokes = value(.smokes, ProviderText.yesNo)
    provider.worksWithSmokers = value(.worksWithSmokers, ProviderText.yesNo)
    provider.worksWithPets = value(.worksWithPets, ProviderText.yesNo)
    provider.drives = value(.drives, ProviderText.yesNo)
    provider.hasBusinessInsurance = value(.businessInsurance, ProviderText.yesNo)
  }
}
