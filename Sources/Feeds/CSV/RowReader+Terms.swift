import OpenReferral

extension RowReader {
  mutating func readTerms() {
    let times = text(.times)
    let note = text(.timesNote)
    let id = service.id
    service.schedules = ScheduleText.schedules(times: times, note: note) {
      RecordIdentity.part(of: id, "schedule/\($0)")
    }
    service.costOptions = entries(.cost).enumerated().map { CostText.option($1, id: partID("cost", "\($0)")) }
    service.minimumAge = value(.minimumAge, AgeText.read)
    service.maximumAge = value(.maximumAge, AgeText.read)
    guard let minimum = service.minimumAge, let maximum = service.maximumAge, minimum > maximum else { return }
    leftOut(.minimumAge, expected: "an age not above max_age", remedy: "Both ages were left out. Check them.")
    service.minimumAge = nil
    service.maximumAge = nil
  }
}
