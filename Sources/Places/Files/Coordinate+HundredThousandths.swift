import Geography

extension Coordinate {
  /// From the files' unit of 1e-5 degree. Nil out of range.
  init?(hundredThousandths pair: (latitude: Int, longitude: Int)) {
    self.init(latitude: Double(pair.latitude) / 100_000, longitude: Double(pair.longitude) / 100_000)
  }
}
