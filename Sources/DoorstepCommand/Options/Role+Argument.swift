import Access
import ArgumentParser

extension Role: ExpressibleByArgument {
  /// The public has no keys.
  public static var allValueStrings: [String] { ofKeys.map(\.rawValue) }
}
