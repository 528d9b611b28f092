import Foundation

extension Service {
  /// What a field says now; nil when nothing.
  public func value(of field: CorrectableField) -> String? {
    switch field {
    case .name: name
    case .description: description
    case .phone: phones.first?.number
    case .email: email
    case .url: url
    case .status: status.rawValue
    case .assured: assuredDate
    case .check(let name): provider?.check(named: name)?.statement
    }
  }

  /// The field with the name that this service has for it: checks are found whatever the case of their names.
  public func ownName(of field: CorrectableField) -> CorrectableField {
    guard case .check(let name) = field, let check = provider?.check(named: name) else { return field }
    return .check(check.name)
  }

  /// Puts a value in the place of what a field says. A status that is none of the standard's words, and a day of
  /// checking before the one that is there, change nothing; nor does a check that cannot be read, or of who is no
  /// provider.
  ///
  /// - Parameter person: who says so; kept for a check only.
  public mutating func correct(_ field: CorrectableField, to value: String, by person: String?) {
    switch field {
    case .name: name = value
    case .description: description = value
    case .phone: correctPhone(to: value)
    case .email: email = value
    case .url: url = value
    case .status: status = ServiceStatus(rawValue: value) ?? status
    case .assured:
      guard assuredDate.map({ $0 < value }) ?? true else { return }
      (assuredDate, assuredBy) = (value, person)
    case .check(let name):
      if let check = ProviderCheck(name: name, statement: value) { provider?.state(check) }
    }
  }

  private mutating func correctPhone(to number: String) {
    if phones.isEmpty {
      phones = [Phone(id: StableIdentifier.uuid(id.uuidString, "corrected phone"), number: number)]
    } else {
      phones[0].number = number
    }
  }
}
