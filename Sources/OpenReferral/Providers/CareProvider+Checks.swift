extension CareProvider {
  /// The check of this name; nil when nothing is known of it. The case of ASCII letters does not matter.
  public func check(named name: String) -> ProviderCheck? { checks.first { $0.isNamed(name) } }

  /// Puts what a person said of a check in the place of what the provider's source says, or adds it. What they left
  /// open (when it runs out, how deep it went, of which country) stays as it was.
  mutating func state(_ check: ProviderCheck) {
    guard let index = checks.firstIndex(where: { $0.isNamed(check.name) }) else { return checks.append(check) }
    let before = checks[index]
    checks[index] = ProviderCheck(
      name: before.name, state: check.state, date: check.date, issuer: check.issuer,
      expires: check.expires ?? before.expires, level: before.level, country: before.country)
  }
}
