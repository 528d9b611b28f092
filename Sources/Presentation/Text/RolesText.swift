import Access

/// What each role may do and see, as text.
public struct RolesText {
  public init() {}

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    for role in Role.allCases {
      layout.blank()
      layout.heading(
        Capitals.first(of: AccessWording.phrase(for: role)) + (role == .anyone ? "" : " (\(role.rawValue))"))
      for permission in Permission.allCases where role.may(permission) {
        layout.paragraph("may " + AccessWording.phrase(for: permission), indent: 2)
      }
    }
    return layout.text
  }
}
