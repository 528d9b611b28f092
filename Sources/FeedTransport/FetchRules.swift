/// Where a fetch may go. Redirects are held to the same.
public struct FetchRules: Hashable, Sendable {
  /// Hosts that may be asked, in small letters; nil for any, where nothing of what comes back is kept.
  public var hosts: Set<String>?
  /// Addresses that may be connected to.
  public var addresses: AddressPolicy

  public init(hosts: Set<String>?, addresses: AddressPolicy = .publicOnly) {
    self.hosts = hosts
    self.addresses = addresses
  }

  /// Whether a host, in small letters, may be asked.
  public func admits(host: String) -> Bool { hosts?.contains(host) ?? true }
}
