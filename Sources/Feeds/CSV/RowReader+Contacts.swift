import OpenReferral

extension RowReader {
  mutating func readContacts() {
    service.url = value(.website, WebAddress.read)
    service.email = value(.email, EmailAddress.read)
    service.phones = values(.phone, PhoneText.read).enumerated()
      .map { Phone(id: partID("phone", "\($0)"), number: $1) }
  }
}
