/// What is known of a page (or superpage) as a whole: a box around where its listings can be reached, and their kinds.
///
/// The box stands in the space of `UnitVector`, widened by more than single precision can lose, so that its bounds hold
/// for the exact coordinates. Also the record in the file: six floats, two u16 and a u32 in this order.
struct IndexPage {
  /// How much wider than its contents a box is on each side: 1.3 m, four times the rounding of a 32-bit float near 1.
  static let margin = 2e-7

  private(set) var minX = Float.infinity
  private(set) var minY = Float.infinity
  private(set) var minZ = Float.infinity
  private(set) var maxX = -Float.infinity
  private(set) var maxY = -Float.infinity
  private(set) var maxZ = -Float.infinity
  private var kindBits: UInt16 = 0
  private var severalCount: UInt16 = 0
  private var severalBefore: UInt32 = 0

  /// Bit `n` stands for the kind numbered `n` (`ListingAttributes`).
  @inline(__always)
  var kinds: UInt32 { UInt32(kindBits) }
  /// How many of its places, its first ones, are of services with several listings; and how many on the pages before.
  @inline(__always)
  var several: (count: Int, before: Int) { (Int(severalCount), Int(severalBefore)) }

  /// Notes the kind of a listing.
  mutating func include(kind bit: UInt32) { kindBits |= UInt16(truncatingIfNeeded: bit) }

  /// Notes how many of its places are of services with several listings.
  mutating func setSeveral(count: Int, before: Int) {
    (severalCount, severalBefore) = (UInt16(count), UInt32(before))
  }

  /// Widens the box around everything within a straight line of `reach` (0 to 2) of a point.
  mutating func include(_ point: UnitVector, reach: Double = 0) {
    let reach = reach + Self.margin
    (minX, maxX) = (min(minX, Float(point.x - reach).nextDown), max(maxX, Float(point.x + reach).nextUp))
    (minY, maxY) = (min(minY, Float(point.y - reach).nextDown), max(maxY, Float(point.y + reach).nextUp))
    (minZ, maxZ) = (min(minZ, Float(point.z - reach).nextDown), max(maxZ, Float(point.z + reach).nextUp))
  }

  /// Widens the box to the whole earth.
  mutating func includeEverywhere() {
    (minX, minY, minZ) = (-2, -2, -2)
    (maxX, maxY, maxZ) = (2, 2, 2)
  }

  /// Takes in another page.
  mutating func include(_ page: IndexPage) {
    (minX, minY, minZ) = (min(minX, page.minX), min(minY, page.minY), min(minZ, page.minZ))
    (maxX, maxY, maxZ) = (max(maxX, page.maxX), max(maxY, page.maxY), max(maxZ, page.maxZ))
    kindBits |= page.kindBits
  }

  /// The square of the straight line from a point to the nearest corner, edge or face; 0 inside. No listing is nearer.
  /// Infinite for an empty box.
  @inline(__always)
  func leastSquare(_ x: Float, _ y: Float, _ z: Float) -> Float {
    let dx = greater(greater(minX - x, x - maxX), 0)
    let dy = greater(greater(minY - y, y - maxY), 0)
    let dz = greater(greater(minZ - z, z - maxZ), 0)
    return dx * dx + dy * dy + dz * dz
  }

  /// The square of the straight line to the farthest corner. No listing is farther.
  @inline(__always)
  func greatestSquare(_ x: Float, _ y: Float, _ z: Float) -> Float {
    let dx = greater(x - minX, maxX - x)
    let dy = greater(y - minY, maxY - y)
    let dz = greater(z - minZ, maxZ - z)
    return dx * dx + dy * dy + dz * dz
  }
}

/// `max`, in the form for which processors have one instruction; neither is a NaN.
@inline(__always)
private func greater(_ one: Float, _ other: Float) -> Float { one > other ? one : other }
