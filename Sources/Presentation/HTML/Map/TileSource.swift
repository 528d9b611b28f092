/// A server of map tiles that a deployment chose. Without one, as delivered, no page loads anything from elsewhere.
public struct TileSource: Hashable, Sendable {
  /// What may be loaded from: `https://tiles.example`.
  let origin: String
  private let parts: [Substring]
  private let order: [Placeholder]

  private enum Placeholder: Substring, CaseIterable {
    case zoom = "z"
    case column = "x"
    case row = "y"
  }

  /// - Parameter template: a web address over https that holds `{z}`, `{x}` and `{y}` once each after its host:
  ///   `https://tiles.example/{z}/{x}/{y}.png`. Nil for any other.
  public init?(_ template: String) {
    let pieces = template.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).map(Substring.init)
    var parts = [pieces[0]]
    var order: [Placeholder] = []
    for piece in pieces.dropFirst() {
      guard let end = piece.utf8.firstIndex(of: UInt8(ascii: "}")), let place = Placeholder(rawValue: piece[..<end])
      else { return nil }
      order.append(place)
      parts.append(piece[piece.utf8.index(after: end)...])
    }
    guard order.count == 3, Set(order).count == 3, let link = OutsideLink(web: parts.joined(separator: "0")),
      let origin = Self.origin(of: parts[0]), link.text.utf8.allSatisfy({ !";,".utf8.contains($0) })
    else { return nil }
    (self.parts, self.order, self.origin) = (parts, order, origin)
  }

  /// Nil unless the text is `https://`, a host and at least one slash.
  private static func origin(of start: Substring) -> String? {
    let scheme = "https://"
    guard start.utf8.starts(with: scheme.utf8) else { return nil }
    let rest = start.utf8.dropFirst(scheme.utf8.count)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return String(start[..<slash])
  }

  /// The address of one tile.
  func address(zoom: Int, column: Int, row: Int) -> OutsideLink? {
    var address = String(parts[0])
    for (place, part) in zip(order, parts.dropFirst()) {
      switch place {
      case .zoom: address += String(zoom)
      case .column: address += String(column)
      case .row: address += String(row)
      }
      address += part
    }
    return OutsideLink(web: address)
  }
}
