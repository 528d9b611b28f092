import OpenReferral

/// Says how to get in touch.
public enum ContactWording {
  /// Telephone, e-mail and web address, the quickest first: "01632 960899, book.cycle@example.org"; nil when none is
  /// public. Nil too for micro-providers and personal assistants: their contacts are on their own page only, so that a
  /// search does not hand out a list of them.
  public static func phrase(for service: Service) -> String? {
    guard !service.kind.isCareProvider else { return nil }
    let phone = (service.phones + service.contacts.flatMap(\.phones)).first?.number
    let web = service.url ?? service.organization.website
    let ways = [phone, service.email ?? service.organization.email].compactMap { $0 }
    return ways.isEmpty ? web : ways.joined(separator: ", ")
  }
}
