/// How somebody stands to several things of a sort that are asked for: three bits a thing, which are set for each of
/// their entries. Of each thing the best entry counts, and of all things the worst, as `Verdict.best` and `and` have
/// it.
struct PackedVerdicts {
  /// The most things that go into one.
  static let most = 21
  private static let unmet: UInt64 = 1
  private static let unknown: UInt64 = 2
  private static let met: UInt64 = 4

  private(set) var bits: UInt64 = 0

  /// Adds what an entry says of one thing.
  ///
  /// - Parameter place: that of the thing, below `most`.
  mutating func add(_ verdict: Verdict, at place: Int) {
    let bit =
      switch verdict {
      case .unmet: Self.unmet
      case .unknown: Self.unknown
      case .met: Self.met
      }
    bits |= bit << UInt64(place * 3)
  }

  /// Something of every thing asked for, in the place of `met`.
  static func all(_ things: Int) -> UInt64 { (0..<things).reduce(0) { $0 | met << UInt64($1 * 3) } }

  /// The marks that bits of several entries together come to.
  ///
  /// - Parameters:
  ///   - all: of the things asked for.
  ///   - marks: what stands for unmet and for unknown.
  @inline(__always)
  static func mark(_ bits: UInt64, all: UInt64, _ marks: (unmet: UInt32, unknown: UInt32)) -> UInt32 {
    let unmet = bits << 2 & ~(bits << 1) & ~bits & all
    let unknown = all & ~bits & ~unmet
    return (unmet == 0 ? 0 : marks.unmet) | (unknown == 0 ? 0 : marks.unknown)
  }
}
