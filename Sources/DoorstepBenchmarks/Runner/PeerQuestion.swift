import Geography
import OpenReferral

/// One line of the peer benchmark's query file: number, latitude, longitude, radius in metres (negative: none), kind
/// ("-": any), terms.
struct PeerQuestion {
  let number: Int
  let centre: Coordinate
  let radius: Distance?
  let kind: ListingKind?
  let terms: [String]

  init(line: TabSeparatedLine) throws {
    number = try line.integer(0)
    centre = try line.coordinate(1, 2)
    let metres = try line.number(3)
    radius = metres > 0 ? .metres(metres) : nil
    let kind = line.text(4)
    self.kind = kind == "-" ? nil : ListingKind(peerName: kind)
    terms = line.text(5).split(separator: " ").map(String.init)
  }
}

extension ListingKind {
  /// A kind as the peer benchmark calls it.
  init(peerName: String) {
    self =
      switch peerName {
      case "service": .service
      case "micro_provider": .microProvider
      case "pa": .personalAssistant
      default: .group
      }
  }
}
