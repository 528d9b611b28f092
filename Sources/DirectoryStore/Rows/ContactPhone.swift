import GRDB
import OpenReferral

/// A contact's telephone number: the columns of `contact_phone`.
struct ContactPhone: StoredRecord {
  /// The contact's place among the service's contacts.
  var contact: Int
  var phone: Phone

  /// The numbers of all contacts of a service, one list.
  static func all(of contacts: [Contact]) -> [ContactPhone] {
    contacts.enumerated().flatMap { place, contact in
      contact.phones.map { ContactPhone(contact: place, phone: $0) }
    }
  }

  /// Gives the numbers back to their contacts. Throws when one names a contact that is not there.
  static func distribute(_ numbers: [ContactPhone], to contacts: inout [Contact]) throws {
    for number in numbers {
      guard contacts.indices.contains(number.contact) else { throw UnreadableColumn() }
      contacts[number.contact].phones.append(number.phone)
    }
  }
}

extension ContactPhone {
  var values: [DatabaseValue] { [contact.databaseValue] + phone.values }

  init(from row: inout ColumnReader) throws {
    contact = try row.next()
    phone = try Phone(from: &row)
  }
}
