import OpenReferral

extension ServiceJSON {
  func contacts(of service: Service, _ json: inout JSONWriter) {
    json.member("contacts", each: service.contacts) { json, contact in
      json.object { json in
        json.member("id", contact.id)
        json.member("name", contact.name)
        json.member("title", contact.title)
        json.member("email", StrictFormat.email(contact.email))
        phones(contact.phones, &json)
      }
    }
    phones(service.phones, &json)
  }

  private func phones(_ phones: [Phone], _ json: inout JSONWriter) {
    json.member("phones", each: phones) { json, phone in
      json.object { json in
        json.member("id", phone.id)
        json.member("number", phone.number)
        json.member("description", phone.description)
      }
    }
  }

  /// In the members that `ServiceObjectReader` reads.
  func members(of provider: CareProvider, _ json: inout JSONWriter) {
    json.member("tasks", provider.tasks)
    json.member("hourly_rate", provider.hourlyRate)
    json.member("gender", provider.gender)
    json.member("travel_radius_metres", provider.travelRadiusInMetres)
    json.member("checks", each: provider.checks) { json, check in
      json.object { json in
        json.member("name", check.name)
        json.member("state", check.state.rawValue)
        json.member("date", check.date)
        json.member("issuer", check.issuer)
        json.member("expires", check.expires)
      }
    }
    json.member("availability", each: provider.availability) { json, window in
      json.object { json in
        json.member("weekday", window.weekday.rawValue)
        json.member("start_minute", window.startMinute)
        json.member("end_minute", window.endMinute)
      }
    }
    json.member("availability_as_of", provider.availabilityAsOf)
  }
}
