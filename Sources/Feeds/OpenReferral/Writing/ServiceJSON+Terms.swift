import OpenReferral

extension ServiceJSON {
  /// When, where to, in which languages, for how much, paid by whom.
  func terms(of service: Service, _ json: inout JSONWriter) {
    json.member("schedules", each: service.schedules) { json, schedule in
      json.object { members(of: schedule, &$0) }
    }
    json.member("service_areas", each: service.serviceAreas) { json, area in json.object { members(of: area, &$0) } }
    json.member("languages", each: service.languages) { json, language in
      json.object { json in
        json.member("id", language.id)
        json.member("name", language.name)
        json.member("code", language.code)
        json.member("note", language.note)
        json.member("level", language.level?.rawValue)
      }
    }
    json.member("funding", each: service.funding) { json, funding in
      json.object { json in
        json.member("id", funding.id)
        json.member("source", funding.source)
      }
    }
    json.member("cost_options", each: service.costOptions) { json, option in
      json.object { members(of: option, &$0) }
    }
    json.member("attributes", each: service.attributes) { json, attribute in
      json.object { json in
        json.member("id", attribute.id)
        json.member("link_id", service.id)
        json.member("link_type", attribute.linkType)
        json.member("taxonomy_term_id", attribute.taxonomyTerm.id)
        json.member("taxonomy_term") { TaxonomyJSON.members(of: attribute.taxonomyTerm, &$0) }
      }
    }
  }

  func members(of schedule: Schedule, _ json: inout JSONWriter) {
    json.member("id", schedule.id)
    json.member("valid_from", schedule.validFrom)
    json.member("valid_to", schedule.validTo)
    json.member("dtstart", schedule.dtstart)
    json.member("freq", schedule.freq?.rawValue)
    json.member("interval", schedule.interval)
    json.member("byday", schedule.byday)
    json.member("bymonthday", schedule.bymonthday)
    json.member("description", schedule.description)
    json.member("opens_at", schedule.opensAt)
    json.member("closes_at", schedule.closesAt)
    json.member("schedule_link", StrictFormat.uri(schedule.scheduleLink))
    json.member("attending_type", schedule.attendingType)
    json.member("notes", schedule.notes)
  }

  private func members(of area: ServiceArea, _ json: inout JSONWriter) {
    json.member("id", area.id)
    json.member("name", area.name)
    json.member("extent", area.extent)
    json.member("extent_type", area.extentType)
    json.member("uri", StrictFormat.uri(area.uri))
  }

  func members(of option: CostOption, _ json: inout JSONWriter) {
    json.member("id", option.id)
    json.member("valid_from", option.validFrom)
    json.member("valid_to", option.validTo)
    json.member("option", option.option)
    json.member("amount", option.amount)
    json.member("amount_description", option.amountDescription)
  }
}
