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
    service.languages = entries(.languages).enumerated().map { language($1, at: $0) }
    let whoFor = entries(.whoFor)
    service.eligibilityDescription = whoFor.isEmpty ? nil : whoFor.joined(separator: "; ")
  }

  /// `Polish`, or with how well it is spoken: `Polish | fluent`.
  private mutating func language(_ text: String, at position: Int) -> Language {
    let parts = ProviderText.parts(of: text)
    let level = parts.count > 1 ? parts[1] : nil
    return Language(
      id: partID("language", "\(position)"), name: parts[0],
      level: level.flatMap {
        log.take(ProviderText.level($0), at: place(of: .languages), field: CSVColumn.languages.rawValue, found: text)
      })
  }
}
