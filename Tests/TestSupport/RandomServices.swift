import Foundation
import OpenReferral

/// Services with random content, the same for the same seed on every machine. Awkward text, shared organizations,
/// locations and terms (sometimes described differently), and every field in and out of use.
public enum RandomServices {
  /// `count` services with distinct ids.
  public static func make<Generator: RandomNumberGenerator>(count: Int, using generator: inout Generator) -> [Service] {
    var maker = RandomServiceMaker(fill: 0.6, generator)
    defer { generator = maker.generator }
    return (0..<count).map { _ in maker.service() }
  }

  /// One service in which every field is filled and every list has entries.
  public static func full<Generator: RandomNumberGenerator>(using generator: inout Generator) -> Service {
    var maker = RandomServiceMaker(fill: 1, generator)
    defer { generator = maker.generator }
    return maker.service()
  }

  /// The services as records of one source, identified there by `prefix` and their place.
  public static func records(_ services: [Service], prefix: String = "record") -> [ServiceRecord] {
    services.enumerated().map { place, service in
      ServiceRecord(service: service, sourceIdentifier: "\(prefix)-\(place)", location: "line \(place + 1)")
    }
  }
}
