import Doorstep

/// A limit that, dropped, would bring matches, as JSON.
struct RelaxationJSON: Encodable {
  let drop: String
  let total: Int
  let best: MatchJSON

  init(_ relaxation: Relaxation, reason: ReasonWording) {
    drop = relaxation.limit.rawValue
    total = relaxation.total
    best = MatchJSON(relaxation.best, reason: reason)
  }
}
