/// Somebody signed in on the pages.
public struct PageSession: Hashable, Sendable {
  public let holder: KeyHolder
  /// What the key is for, to be shown.
  public let label: String
  /// What every form that changes something must send along: another site cannot know it.
  public let formToken: String
  let digest: [UInt8]

  /// - Parameter digest: of what the browser keeps; empty for one that is only drawn.
  public init(holder: KeyHolder, label: String, formToken: String, digest: [UInt8] = []) {
    self.holder = holder
    self.label = label
    self.formToken = formToken
    self.digest = digest
  }
}
