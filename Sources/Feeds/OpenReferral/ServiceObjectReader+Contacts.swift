import OpenReferral

extension ServiceObjectReader {
  mutating func readContacts(_ fields: JSONFields, into service: inout Service) {
    service.url = address("url", in: fields)
    service.email = value("email", fields, EmailAddress.read)
    service.phones = phones(fields)
    service.contacts = objects("contacts", in: fields).map { contact($0) }
  }

  private mutating func contact(_ fields: JSONFields) -> Contact {
    Contact(
      id: partID(fields), name: text("name", fields), title: text("title", fields),
      email: value("email", fields, EmailAddress.read), phones: phones(fields))
  }

  private mutating func phones(_ fields: JSONFields) -> [Phone] {
    objects("phones", in: fields).compactMap { phone in
      guard let number = value("number", phone, PhoneText.read) else { return nil }
      return Phone(id: partID(phone), number: number, description: text("description", phone))
    }
  }
}
