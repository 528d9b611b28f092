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
}
