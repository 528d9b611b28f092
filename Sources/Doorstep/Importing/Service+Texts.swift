import OpenReferral

extension Service {
  /// Changes every text in which a person could write freely. Where the change gives nil the text goes; a name, which
  /// must not be empty, becomes the placeholder. Identifiers, dates, codes and the addresses of locations are no free
  /// text and stay as they are.
  mutating func mapTexts(namesOtherwise placeholder: String, _ change: (String) -> String?) {
    func apply(_ text: inout String?) { text = text.flatMap(change) }
    func apply(_ texts: inout [String]) { texts = texts.compactMap(change) }
    name = change(name) ?? placeholder
    organization.name = change(organization.name) ?? placeholder
    for path in [\Organization.description, \.email, \.website, \.logo, \.uri] { apply(&organization[keyPath: path]) }
    for path in [
      \Service.description, \.url, \.email, \.alert, \.accreditations, \.eligibilityDescription, \.assuredBy,
    ] { apply(&self[keyPath: path]) }
    apply(&interests)
    for index in schedules.indices {
      for path in [\Schedule.description, \.notes, \.scheduleLink, \.attendingType] {
        apply(&schedules[index][keyPath: path])
      }
    }
    for index in costOptions.indices {
      for path in [\CostOption.option, \.amountDescription] { apply(&costOptions[index][keyPath: path]) }
    }
    for index in serviceAreas.indices {
      for path in [\ServiceArea.name, \.extent, \.uri] { apply(&serviceAreas[index][keyPath: path]) }
    }
    for index in languages.indices {
      for path in [\Language.name, \.note] { apply(&languages[index][keyPath: path]) }
    }
    for index in funding.indices { apply(&funding[index].source) }
    for index in contacts.indices {
      for path in [\Contact.name, \.title, \.email] { apply(&contacts[index][keyPath: path]) }
    }
    for index in phones.indices { apply(&phones[index].description) }
    for index in attributes.indices {
      attributes[index].taxonomyTerm.name = change(attributes[index].taxonomyTerm.name) ?? placeholder
      apply(&attributes[index].taxonomyTerm.description)
    }
    provider?.mapTexts(namesOtherwise: placeholder, change)
  }
}

extension CareProvider {
  fileprivate mutating func mapTexts(namesOtherwise placeholder: String, _ change: (String) -> String?) {
    tasks = tasks.compactMap(change)
    gender = gender.flatMap(change)
    faith = faith.flatMap(change)
    for index in training.indices { training[index].name = change(training[index].name) ?? placeholder }
    for index in checks.indices {
      checks[index].name = change(checks[index].name) ?? placeholder
      checks[index].issuer = checks[index].issuer.flatMap(change)
      checks[index].level = checks[index].level.flatMap(change)
      checks[index].country = checks[index].country.flatMap(change)
    }
  }
}
