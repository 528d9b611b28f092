import Doorstep

/// A limit that, dropped, would bring matches, as JSON.
struct RelaxationJSON: JSONWritable {
  let drop: String
  let total: Int
  let best: MatchJSON

  init(_ relaxation: Relaxation, reason: ReasonWording) {
    drop = relaxation.limit.rawValue
    total = relaxation.total
    best = MatchJSON(relaxation.best, reason: reason)
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("best", best)
      writer.member("drop", drop)
      writer.member("total", total)
    }
  }
}
