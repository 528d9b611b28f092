import OpenReferral

extension RowReader {
  mutating func readKind() {
    service.kind = value(.kind, KindText.read) ?? service.kind
  }

  mutating func readOrganization() {
    let name = text(.organisation) ?? service.name
    let id = RecordIdentity.organization(named: name, source: source)
    service.organization = Organization(id: id, name: name)
    if let charity = value(.charityNumber, RegisterNumber.charity) { addIdentifier(charity) }
    if let company = value(.companyNumber, RegisterNumber.company) { addIdentifier(company) }
  }

  private mutating func addIdentifier(_ entry: (scheme: String, number: String)) {
    service.organization.identifiers.append(
      OrganizationIdentifier(
        id: RecordIdentity.part(of: service.organization.id, entry.scheme), scheme: entry.scheme,
        type: RegisterNumber.registerName(entry.scheme), identifier: entry.number))
  }

  mutating func readWords() {
    service.description = text(.description)
    service.interests = entries(.interests)
    service.status = value(.status, StatusText.read) ?? .active
    service.assuredDate = value(.assuredOn, DateText.read)
    service.assuredBy = text(.assuredBy)
    service.lastModified = value(.updated, DateText.read)
    service.languages = entries(.languages).enumerated().map { Language(id: partID("language", "\($0)"), name: $1) }
    let whoFor = entries(.whoFor)
    service.eligibilityDescription = whoFor.isEmpty ? nil : whoFor.joined(separator: "; ")
  }
}
