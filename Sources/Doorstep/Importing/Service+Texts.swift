import OpenReferral

extension Service {
  /// Changes every text in which a person could write freely. Where the change gives nil the text goes; a name, which
  /// must not be empty, becomes the placeholder. Codes that sources may write as they like go when there is something
  /// to change in them. Our identifiers, what was read as a date, and the addresses of locations stay as they are.
  mutating func mapTexts(namesOtherwise placeholder: String, _ change: (String) -> String?) {
    func apply(_ text: inout String?) { text = text.flatMap(change) }
    func apply(_ texts: inout [String]) { texts = texts.compactMap(change) }
    func applyToCode(_ code: inout String?) { code = code.flatMap { change($0) == $0 ? $0 : nil } }
    name = change(name) ?? placeholder
    organization.name = change(organization.name) ?? placeholder
    for path in [\Organization.description, \.email, \.website, \.logo, \.uri] { apply(&organization[keyPath: path]) }
    for path in [
      \Service.description, \.url, \.email, \.alert, \.accreditations, \.eligibilityDescription, \.assuredBy,
    ] { apply(&self[keyPath: path]) }
    for index in organization.identifiers.indices {
      apply(&organization.identifiers[index].scheme)
      for path in [\OrganizationIdentifier.type, \.identifier] {
        let text = organization.identifiers[index][keyPath: path]
        organization.identifiers[index][keyPath: path] = change(text) ?? placeholder
      }
    }
    applyToCode(&lastModified)
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
      applyToCode(&serviceAreas[index].extentType)
    }
    for index in languages.indices {
      for path in [\Language.name, \.note] { apply(&languages[index][keyPath: path]) }
      applyToCode(&languages[index].code)
    }
    for index in funding.indices { apply(&funding[index].source) }
    for index in contacts.indices {
      for path in [\Contact.name, \.title, \.email] { apply(&contacts[index][keyPath: path]) }
      for phone in contacts[index].phones.indices { apply(&contacts[index].phones[phone].description) }
    }
    for index in phones.indices { apply(&phones[index].description) }
    for index in attributes.indices {
      attributes[index].taxonomyTerm.name = change(attributes[index].taxonomyTerm.name) ?? placeholder
      for path in [\TaxonomyTerm.description, \.taxonomy, \.termURI] {
        apply(&attributes[index].taxonomyTerm[keyPath: path])
      }
      applyToCode(&attributes[index].linkType)
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
