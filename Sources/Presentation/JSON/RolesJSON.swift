import Access

/// What each role may do and see, as JSON.
public struct RolesJSON: Encodable {
  struct RoleJSON: Encodable {
    let role: String
    let may: [String]
    let sees: [String]
  }

  let roles = Role.allCases.map { role in
    RoleJSON(
      role: role.rawValue, may: Permission.allCases.filter { role.may($0) }.map(\.rawValue),
      sees: ProtectedField.allCases.filter { role.may($0.permission) }.map(\.rawValue))
  }

  public init() {}
}
