import Foundation

/// A public contact person or role.
public struct Contact: Codable, Hashable, Sendable {
  public var id: UUID
  public var name: String?
  public var title: String?
  public var email: String?
  public var phones: [Phone]

  public init(id: UUID, name: String? = nil, title: String? = nil, email: String? = nil, phones: [Phone] = []) {
    self.id = id
    self.name = name
    self.title = title
    self.email = email
    self.phones = phones
  }
}
