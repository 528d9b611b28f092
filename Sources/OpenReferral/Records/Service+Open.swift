extension Service {
  /// The service as anybody's program may copy it: nothing of what is not shown and of personal assistants (nil), no
  /// place of a provider who only travels, and no way of reaching a micro-provider, so that no program gathers a list
  /// of them.
  public var openView: Service? {
    guard status.isShown, kind != .personalAssistant else { return nil }
    return publicView.withoutCarerContacts
  }

  /// The service without the ways of reaching a micro-provider or personal assistant; any other service as it is.
  public var withoutCarerContacts: Service {
    guard kind.isCareProvider else { return self }
    var view = self
    view.phones = []
    view.contacts = []
    view.email = nil
    view.url = nil
    view.organization.email = nil
    view.organization.website = nil
    return view
  }
}
