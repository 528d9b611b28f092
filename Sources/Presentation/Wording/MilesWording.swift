/// Says a number of miles.
enum MilesWording {
  /// "1 mile", "5 miles", "2.5 miles".
  static func phrase(_ miles: Double) -> String {
    let number = Int(exactly: miles).map(String.init) ?? "\(miles)"
    return number + (miles == 1 ? " mile" : " miles")
  }
}
