/// What one key of the name index leads to.
struct NameEntry: Hashable {
  enum Target: Hashable {
    case locality(Int)
    case area(Int)
    case outside(OutsideRegion)

    /// Different for any two localities or areas: for an order that is the same every time.
    var order: Int {
      switch self {
      case .locality(let ordinal): ordinal
      case .area(let ordinal): -1 - ordinal
      case .outside: Int.max
      }
    }
  }

  let target: Target
  /// The key is only the first part of the name: "ashton" for Ashton-under-Lyne.
  let isShort: Bool

  init(target: Target, isShort: Bool) {
    self.target = target
    self.isShort = isShort
  }

  /// From the index: the ordinal in the low 24 bits, the kind in the high 8. Nil for a kind we do not know.
  init?(_ packed: UInt32) {
    let ordinal = Int(packed & 0xFF_FFFF)
    switch packed >> 24 {
    case 0, 1: target = .locality(ordinal)
    case 2: target = .area(ordinal)
    case 3: target = .outside(OutsideRegion(number: ordinal))
    default: return nil
    }
    isShort = packed >> 24 == 1
  }
}
