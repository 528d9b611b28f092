/// Keeps the best of many providers: by fit, then points, then place.
struct BestProviders {
  private let limit: Int
  /// Fit, missing points and place in one number, the smallest the best.
  private var keys: [UInt64] = []
  private var worst = UInt64.max

  init(limit: Int) { self.limit = limit }

  /// - Parameter points: 0 to 1,000.
  mutating func insert(_ place: Int, fit: FitKind, points: Int) {
    let key = UInt64(fit.rawValue) << 60 | UInt64(1000 - points) << 40 | UInt64(place)
    guard key < worst else { return }
    keys.append(key)
    if keys.count >= limit * 2 + 64 { cut() }
  }

  /// The best, in order.
  var places: [(Int, FitKind)] {
    keys.sorted().prefix(limit).map { key in
      (Int(key & 0xFF_FFFF_FFFF), FitKind(rawValue: Int(key >> 60)) ?? .part)
    }
  }

  private mutating func cut() {
    keys.sort()
    keys.removeLast(keys.count - limit)
    worst = keys[limit - 1]
  }
}
