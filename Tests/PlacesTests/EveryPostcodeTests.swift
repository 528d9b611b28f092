import Foundation
import Geography
import Places
import TestSupport
import Testing

@Suite("Every postcode", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct EveryPostcodeTests {
  @Test("All 1,739,034 postcodes are within 1 m of the source table, in the right district")
  func everyPostcode() throws {
    let gazetteer = try TestGazetteer.open()
    let table = try #require(SharedData.folder).appending(path: "uk-postcodes/gb-postcodes.csv.gz")
    var rows = 0
    var wrong: [String] = []
    try PostcodeRow.forEach(in: CommandOutput.data("gzip", "-dc", table.path)) { row in
      rows += 1
      if let postcode = row.postcode, let found = gazetteer.postcode(postcode), row.agrees(with: found) { return }
      if wrong.count < 10 { wrong.append(row.text) }
    }
    #expect(rows == 1_739_034)
    #expect(gazetteer.postcodeCount == rows)
    #expect(wrong.isEmpty)
  }

  @Test("Every unit of Wigan's sectors that the source does not have is nil, and every one it has is not")
  func absentUnits() throws {
    let gazetteer = try TestGazetteer.open()
    let table = try #require(SharedData.folder).appending(path: "uk-postcodes/nw-postcodes.csv.gz")
    var known: Set<String> = []
    var sectors: Set<String> = []
    try PostcodeRow.forEach(in: CommandOutput.data("gzip", "-dc", table.path)) { row in
      guard row.text.hasPrefix("WN"), let postcode = row.postcode else { return }
      known.insert(postcode.description)
      sectors.insert(postcode.sector)
    }
    #expect(sectors.count > 20)
    let letters = "ABDEFGHJLNPQRSTUWXYZ".unicodeScalars
    for sector in sectors {
      for first in letters {
        for second in letters {
          let text = "\(sector)\(first)\(second)"
          let postcode = try #require(Postcode(text))
          #expect((gazetteer.postcode(postcode) != nil) == known.contains(text), "\(text)")
        }
      }
    }
  }

  @Test("All 2,865 outcodes have the centre, the count and the reach of the source table")
  func outcodes() throws {
    let gazetteer = try TestGazetteer.open()
    let table = try #require(SharedData.folder).appending(path: "uk-postcodes/outcodes.csv")
    let lines = try String(contentsOf: table, encoding: .utf8).utf8.split(separator: UInt8(ascii: "\n")).dropFirst()
    #expect(lines.count == 2865)
    for line in lines {
      let fields = Substring(line).split(separator: ",")
      let outcode = try #require(gazetteer.outcode(String(fields[0])))
      let centre = try #require(Coordinate(latitude: Double(fields[1]) ?? .nan, longitude: Double(fields[2]) ?? .nan))
      #expect(outcode.centre.distance(to: centre).metres < 2, "\(outcode.text)")
      #expect(outcode.postcodeCount == Int(fields[3]))
      // The table is rounded to 10 m, and the build measures on a plane: 0.2 % over the 36 km of IV22.
      let reach = (Double(fields[4]) ?? .nan) * 1000
      #expect(abs(outcode.uncertainty.metres - reach) <= max(12, reach * 0.003), "\(outcode.text)")
    }
  }
}
