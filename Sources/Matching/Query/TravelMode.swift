import Geography

/// How a person gets about.
public enum TravelMode: String, Hashable, Sendable, CaseIterable {
  case onFoot = "foot"
  /// On foot but slow or frail, or in a self-propelled wheelchair.
  case slowly
  /// By bus or community transport.
  case bus
  /// By car or with a lift.
  case car

  /// The distance at which nearness counts half.
  ///
  /// Three times the distance at which half of people stop going (../shared/design/relevance.md section 7): 0.65 km on
  /// foot, from the 2009 US travel survey; 0.35 km slowly, 2 km by bus and 3 km by car are guesses marked so there.
  public var halfDistance: Distance {
    switch self {
    case .onFoot: .kilometres(2)
    case .slowly: .kilometres(1)
    case .bus: .kilometres(6)
    case .car: .kilometres(9)
    }
  }
}
