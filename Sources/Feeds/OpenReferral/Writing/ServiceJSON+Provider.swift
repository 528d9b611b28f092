import OpenReferral

/// What Doorstep alone knows of a provider, in the members that `ServiceObjectReader` reads.
extension ServiceJSON {
  func members(of provider: CareProvider, _ json: inout JSONWriter) {
    json.member("tasks", provider.tasks)
    json.member("hourly_rate", provider.hourlyRate)
    json.member("gender", provider.gender)
    json.member("travel_radius_metres", provider.travelRadiusInMetres)
    checks(provider.checks, &json)
    availability(of: provider, &json)
    training(provider.training, &json)
    json.member("rates", each: provider.rates) { json, rate in
      json.object { json in
        json.member("band", rate.band.rawValue)
        json.member("amount", rate.amount)
      }
    }
    json.member("payers", provider.payers.map(\.rawValue))
    json.member("lone_working_limits", provider.loneWorkingLimits.map(\.rawValue))
    person(provider, &json)
  }

  private func checks(_ checks: [ProviderCheck], _ json: inout JSONWriter) {
    json.member("checks", each: checks) { json, check in
      json.object { json in
        json.member("name", check.name)
        json.member("state", check.state.rawValue)
        json.member("date", check.date)
        json.member("issuer", check.issuer)
        json.member("expires", check.expires)
        json.member("level", check.level)
        json.member("country", check.country)
      }
    }
  }

  private func availability(of provider: CareProvider, _ json: inout JSONWriter) {
    json.member("availability", each: provider.availability) { json, window in
      json.object { json in
        json.member("weekday", window.weekday.rawValue)
        json.member("start_minute", window.startMinute)
        json.member("end_minute", window.endMinute)
      }
    }
    json.member("availability_as_of", provider.availabilityAsOf)
    json.member("weekly_hours_free", provider.weeklyHoursFree)
    json.member("waiting_weeks", provider.waitingWeeks)
  }

  private func training(_ courses: [ProviderTraining], _ json: inout JSONWriter) {
    json.member("training", each: courses) { json, course in
      json.object { json in
        json.member("name", course.name)
        json.member("date", course.date)
        json.member("expires", course.expires)
      }
    }
  }

  private func person(_ provider: CareProvider, _ json: inout JSONWriter) {
    json.member("faith", provider.faith)
    flag("smokes", provider.smokes, &json)
    flag("works_with_smokers", provider.worksWithSmokers, &json)
    flag("works_with_pets", provider.worksWithPets, &json)
    flag("drives", provider.drives, &json)
    flag("business_insurance", provider.hasBusinessInsurance, &json)
    flag("registered", provider.isRegistered, &json)
  }

  private func flag(_ name: StaticString, _ flag: Bool?, _ json: inout JSONWriter) {
    if let flag { json.member(name, flag) }
  }
}
