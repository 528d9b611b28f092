/// What is known of a provider that not everybody need see, with what one needs to see it.
public enum ProtectedField: String, Hashable, Sendable, CaseIterable {
  /// Telephone, e-mail, web address and contact names of a personal assistant.
  case personalAssistantContact = "personal-assistant-contact"
  /// The same of a micro-provider, who publishes them as a business does.
  case microProviderContact = "micro-provider-contact"
  /// What they charge an hour: they publish it, and anybody may search by it.
  case rate
  /// What an organisation noted for itself.
  case privateNote = "private-note"

  public var permission: Permission {
    switch self {
    case .personalAssistantContact: .seeContacts
    case .microProviderContact, .rate: .usePublicly
    case .privateNote: .keepNotes
    }
  }
}
