/// A field of a service that a person may put right over its source's head.
public enum CorrectableField: Hashable, Sendable {
  case name
  case description
  /// The first public telephone number.
  case phone
  case email
  case url
  case status
  /// The day somebody last checked the entry. A later day of the source stands above it.
  case assured
  /// What is known of one check on a provider, by what was checked: "enhanced DBS". Its value is a
  /// `ProviderCheck.statement`.
  case check(String)

  /// What stands before the name of a check.
  static let checkPrefix = "check:"

  /// Every field but the checks, whose names are those of the providers.
  public static let plain: [CorrectableField] = [.name, .description, .phone, .email, .url, .status, .assured]
}

extension CorrectableField: RawRepresentable {
  /// "phone", "check:enhanced DBS". Nil for a name that is none, and for a check without a name.
  public init?(rawValue: String) {
    if rawValue.utf8.starts(with: Self.checkPrefix.utf8) {
      let name = String(decoding: rawValue.utf8.dropFirst(Self.checkPrefix.utf8.count), as: UTF8.self)
      guard !name.isEmpty else { return nil }
      self = .check(name)
    } else {
      guard let field = Self.plain.first(where: { $0.rawValue == rawValue }) else { return nil }
      self = field
    }
  }

  public var rawValue: String {
    switch self {
    case .name: "name"
    case .description: "description"
    case .phone: "phone"
    case .email: "email"
    case .url: "url"
    case .status: "status"
    case .assured: "assured"
    case .check(let name): Self.checkPrefix + name
    }
  }
}
