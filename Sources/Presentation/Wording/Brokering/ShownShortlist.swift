import Access
import OpenReferral

/// A shortlist with those on it who may be shown today. Who was withdrawn or erased is not among them.
public struct ShownShortlist: Sendable {
  /// Somebody on it.
  public struct Provider: Sendable {
    public let service: Service
    public let note: String
    public let sheet: ProviderSheet
  }

  public let shortlist: BrokerShortlist
  /// In the order they were put on it.
  public let providers: [Provider]
  /// The day it is read, `yyyy-MM-dd`.
  public let day: String

  /// - Parameter services: those on it that may be shown, in any order.
  public init(_ shortlist: BrokerShortlist, services: [Service], day: String) {
    self.shortlist = shortlist
    self.day = day
    let shown = Dictionary(services.map { ($0.id, $0) }) { first, _ in first }
    providers = shortlist.entries.compactMap { entry in
      shown[entry.provider].map {
        Provider(service: $0, note: entry.note, sheet: ProviderSheet($0, day: day))
      }
    }
  }

  /// Nil when everybody on it is still there.
  public var gone: String? {
    let count = shortlist.entries.count - providers.count
    guard count > 0 else { return nil }
    return count == 1 ? "One person on it is no longer offered." : "\(count) people on it are no longer offered."
  }

  /// The names of all facts that one of them has, in their order.
  var factNames: [String] {
    var names: [String] = []
    for name in providers.flatMap({ $0.sheet.facts.map(\.name) }) where !names.contains(name) { names.append(name) }
    return names
  }
}

extension ProviderSheet {
  /// "Not said" where nothing is known: unknown is no no.
  func value(of name: String) -> String { facts.first { $0.name == name }?.value ?? "Not said" }
}
