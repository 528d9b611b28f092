import Foundation
import Geography
import TestSupport
import Testing

@testable import Places

@Suite("Every locality")
struct EveryLocalityTests {
  private func everyLocality() throws -> [Locality] {
    let gazetteer = try TestGazetteer.open()
    let middle = try #require(Coordinate(latitude: 55, longitude: -3))
    return gazetteer.localities(within: .kilometres(2000), of: middle, limit: .max)
  }

  @Test("Each of the localities, by its name and district, resolves to itself alone")
  func queries() throws {
    let gazetteer = try TestGazetteer.open()
    let all = try everyLocality()
    #expect(all.count == gazetteer.localityCount)
    #expect(all.count > 35_000)
    var wrong: [String] = []
    for locality in all {
      if gazetteer.resolve(locality.query).place?.coordinate != locality.coordinate { wrong.append(locality.query) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("No name stands twice within 3 km in one district, and every uncertainty is 500 m or more")
  func distinct() throws {
    var seen: [String: [Locality]] = [:]
    for locality in try everyLocality() {
      #expect(locality.uncertainty.metres >= 500)
      let key = FoldedName(locality.name).text + "|" + locality.districtCode
      for other in seen[key, default: []] {
        #expect(other.coordinate.distance(to: locality.coordinate).metres > 2990, "\(locality.query)")
      }
      seen[key, default: []].append(locality)
    }
  }

  @Test(
    "Every twentieth locality of NPTG resolves by its name and district to within 3 km of it",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
  func source() throws {
    let gazetteer = try TestGazetteer.open()
    let table = try #require(SharedData.folder).appending(path: "uk-places/nptg-localities.csv.gz")
    let data = try CommandOutput.data("gzip", "-dc", table.path)
    var wrong: [String] = []
    var read = 0
    for (index, line) in data.split(separator: 10).enumerated() where index > 0 && index.isMultiple(of: 20) {
      let fields = String(decoding: line, as: UTF8.self).split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 10, let latitude = Double(fields[4]), let longitude = Double(fields[5]),
        let point = Coordinate(latitude: latitude, longitude: longitude),
        let district = gazetteer.district(code: String(fields[7]))
      else { continue }
      read += 1
      let resolution = gazetteer.resolve("\(fields[1]), \(district.name)")
      let found = resolution.place.map { [$0] } ?? resolution.choices
      if !found.contains(where: { $0.coordinate.distance(to: point).metres <= 3000 }) {
        wrong.append(String(fields[1]))
      }
    }
    #expect(read > 1400)
    #expect(wrong.count <= read / 200, "bus stops named after roads are left out on purpose: \(wrong)")
  }

  @Test(
    "Folding in Swift is folding in the build script: folded keys stay as they are",
    arguments: [
      ("St. Mary's-upon-Sea", "st marys on sea"), ("Saint Helens", "st helens"), ("Ynys Môn", "ynys mon"),
      ("Tyne & Wear", "tyne and wear"), ("Newton‑le‑Willows", "newton le willows"), ("ŁÓDŹ", "lodz"), ("ﬁne", "fine"),
      ("King’s Lynn", "kings lynn"), ("  a  b ", "a b"), ("日本", ""), ("Straße", "strasse"),
    ])
  func folding(name: String, key: String) {
    #expect(FoldedName(name).text == key)
    #expect(FoldedName(key).text == key)
  }
}
