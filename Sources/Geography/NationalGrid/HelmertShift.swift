/// Moves earth-centred points from one datum to another by seven parameters.
struct HelmertShift {
  let translation: SIMD3<Double>
  /// Parts per one.
  let scale: Double
  /// Radians.
  let rotation: SIMD3<Double>

  /// OSGB36 to WGS84, and the other way with every sign turned. Ordnance Survey's published figures: 5 m at worst
  /// over Great Britain, since OSGB36 itself is not smooth.
  static let airyToWGS84 = HelmertShift(
    translation: SIMD3(446.448, -125.157, 542.060), scale: -20.4894e-6,
    rotation: SIMD3(0.1502, 0.2470, 0.8421) * (.pi / 648_000))

  var inverse: HelmertShift {
    HelmertShift(translation: -translation, scale: -scale, rotation: -rotation)
  }

  func apply(_ p: SIMD3<Double>) -> SIMD3<Double> {
    let turned = SIMD3(
      p.z * rotation.y - p.y * rotation.z, p.x * rotation.z - p.z * rotation.x, p.y * rotation.x - p.x * rotation.y)
    return translation + p + p * scale + turned
  }
}
