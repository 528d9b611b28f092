import OpenReferral

/// Takes telephone numbers, e-mail and web addresses out of the free texts of a personal assistant: how to reach them
/// is shown to those who may ask, and is on record, so it must stand in the fields for it and nowhere else.
struct ContactReduction {
  /// The record without them, and a problem for what was taken out. Any other kind comes back as it is.
  func reduce(_ record: ServiceRecord) -> (record: ServiceRecord, problems: [RecordProblem]) {
    let service = record.service
    guard service.kind == .personalAssistant else { return (record, []) }
    var reduced = service
    reduced.mapTexts(namesOtherwise: ContactInText.replacement, ContactInText.withheld)
    // The fields that are meant for them keep them.
    (reduced.email, reduced.url) = (service.email, service.url)
    (reduced.organization.email, reduced.organization.website) = (
      service.organization.email, service.organization.website
    )
    (reduced.organization.logo, reduced.organization.uri) = (service.organization.logo, service.organization.uri)
    reduced.contacts = service.contacts
    reduced.phones = service.phones
    guard reduced != service else { return (record, []) }
    var result = record
    result.service = reduced
    return (result, [problem(in: record)])
  }

  private func problem(in record: ServiceRecord) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: "text",
      expected: "how to reach a personal assistant in the fields for it alone",
      found: "a telephone number, e-mail or web address in the text",
      remedy:
        "It was taken out of the text. Put it into phone, email or website, where it is shown to those who may ask.")
  }
}
