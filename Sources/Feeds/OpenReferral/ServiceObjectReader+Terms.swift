import Foundation
import OpenReferral

extension ServiceObjectReader {
  mutating func readTerms(_ fields: JSONFields, into service: inout Service) {
    service.schedules = objects("schedules", "regular_schedules", in: fields).map { schedule($0) }
    service.costOptions = objects("cost_options", in: fields).map { costOption($0) }
    if service.costOptions.isEmpty, let fees = text("fees_description", "fees", from: fields) {
      service.costOptions = [CostText.option(fees, id: RecordIdentity.part(of: service.id, "cost/0"))]
    }
    let eligibility = objects("eligibilitys", in: fields).first
    service.minimumAge = whole("minimum_age", eligibility ?? fields, AgeText.read)
    service.maximumAge = whole("maximum_age", eligibility ?? fields, AgeText.read)
    service.eligibilityDescription =
      text("eligibility_description", fields) ?? eligibility.flatMap { text("eligibility", $0) }
    guard let minimum = service.minimumAge, let maximum = service.maximumAge, minimum > maximum else { return }
    let fault = ValueFault(expected: "an age not above maximum_age", remedy: "Both ages were left out. Check them.")
    log.mended(at: fields.path(of: "minimum_age"), field: "minimum_age", fault: fault, found: "\(minimum)")
    service.minimumAge = nil
    service.maximumAge = nil
  }

  // MARK: Schedules

  private mutating func schedule(_ fields: JSONFields) -> Schedule {
    var schedule = Schedule(id: partID(fields))
    schedule.validFrom = value("valid_from", fields, DateText.read)
    schedule.validTo = value("valid_to", fields, DateText.read)
    schedule.dtstart = value("dtstart", fields, DateText.read)
    schedule.freq = value("freq", fields, CalendarText.frequency)
    schedule.interval = whole("interval", fields, CalendarText.interval)
    schedule.byday = value("byday", fields, CalendarText.days) ?? value("weekday", fields, CalendarText.days)
    schedule.bymonthday = value("bymonthday", fields, CalendarText.monthDays)
    schedule.opensAt = value("opens_at", fields, CalendarText.clock)
    schedule.closesAt = value("closes_at", fields, CalendarText.clock)
    schedule.description = text("description", fields)
    schedule.notes = text("notes", fields)
    schedule.scheduleLink = address("schedule_link", in: fields)
    schedule.attendingType = text("attending_type", fields)
    return schedule
  }

  private mutating func costOption(_ fields: JSONFields) -> CostOption {
    var option = CostOption(
      id: partID(fields), option: text("option", fields),
      amountDescription: text("amount_description", fields))
    option.amount = value("amount", fields, CalendarText.amount)
    option.validFrom = value("valid_from", fields, DateText.read)
    option.validTo = value("valid_to", fields, DateText.read)
    return option
  }
}
