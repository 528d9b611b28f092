import Foundation
import Geography
import Places
import TestSupport
import Testing

@Suite("Resolving anything")
struct ResolveFuzzTests {
  private static let seeds = [
    "WN5 8JD", "Orrell, Wigan", "53.53,-2.70", "SD 536 051", "St. Helens (Merseyside)", "Ynys Môn", "M1 1",
  ]

  @Test(
    "Random bytes and mangled places give an answer that holds: a place with an uncertainty, whose query gives it again"
  )
  func anything() throws {
    let gazetteer = try TestGazetteer.open()
    var random = SeededGenerator(seed: UInt64(Date.now.timeIntervalSince1970))
    print("fuzz seed \(random.seed)")
    for round in 0..<2000 {
      let text = round.isMultiple(of: 2) ? noise(&random) : mangled(&random)
      switch gazetteer.resolve(text) {
      case .resolved(let place): check(place, gazetteer, text, random.seed)
      case .ambiguous(let places):
        #expect(places.count > 1 && places.count <= 10, "\(Array(text.utf8)) seed \(random.seed)")
        for place in places.prefix(2) { check(place, gazetteer, text, random.seed) }
      case .notFound(let place):
        #expect(place.suggestions.count <= 5 && !place.reason.message.isEmpty)
      }
      _ = gazetteer.suggest(prefix: text, limit: 3)
    }
  }

  private func check(_ place: ResolvedPlace, _ gazetteer: Gazetteer, _ text: String, _ seed: UInt64) {
    #expect(place.uncertainty.metres > 0)
    let again = gazetteer.resolve(place.query).place
    #expect(again?.coordinate == place.coordinate, "\(Array(text.utf8)) seed \(seed)")
    #expect(again?.precision == place.precision, "\(Array(text.utf8)) seed \(seed)")
  }

  private func noise(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...60, using: &random)
    let isASCII = Bool.random(using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: isASCII ? 32...126 : 0...255, using: &random) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func mangled(_ random: inout SeededGenerator) -> String {
    var scalars = Array((Self.seeds.randomElement(using: &random) ?? "").unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where scalars.count > 1: scalars.remove(at: place)
      case 1: scalars.insert("\u{301}", at: place)
      case 2: scalars[place] = Unicode.Scalar(UInt8.random(in: 48...122, using: &random))
      default: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &random))
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
