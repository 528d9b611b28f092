/// Which part of a list a page shows.
public struct Paging: Hashable, Sendable {
  /// Entries on a page.
  public static let size = 20

  /// From 1; the last page for a number beyond it, which is where somebody ends up who settles the last entry of a
  /// page.
  public let number: Int
  /// How many there are on all pages.
  public let total: Int

  public init(_ number: Int, of total: Int) {
    self.total = max(total, 0)
    self.number = min(max(number, 1), Self.pages(of: total))
  }

  /// At least 1.
  public var pages: Int { Self.pages(of: total) }

  /// The places in the list of what is on this page.
  public var range: Range<Int> { (number - 1) * Self.size..<min(number * Self.size, total) }

  private static func pages(of total: Int) -> Int { max((total + size - 1) / size, 1) }
}
