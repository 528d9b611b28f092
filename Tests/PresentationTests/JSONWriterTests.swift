import Foundation
import TestSupport
import Testing

@testable import Presentation

@Suite("JSON byte by byte")
struct JSONWriterTests {
  private struct Value: JSONWritable {
    var text = ""
    var number = 0.0
    var whole = 0
    var list: [String] = []
    var parts: [PartJSON] = []
    var counts: [String: Int] = [:]

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("absent", String?.none)
        writer.member("counts", counts)
        writer.member("list", list)
        writer.member("number", number)
        writer.member("parts", parts)
        writer.member("text", text)
        writer.member("truth", whole > 0)
        writer.member("whole", whole)
      }
    }
  }

  private func check(_ value: Value) throws {
    let compact = String(decoding: JSONText.compact(value), as: UTF8.self)
    #expect(try PlainJSON.rewritten(compact, isPretty: false) == compact)
    let pretty = JSONText.render(value)
    #expect(try PlainJSON.rewritten(pretty, isPretty: true) + "\n" == pretty)
    let read = try JSONDecoder().decode(PlainJSON.self, from: Data(compact.utf8))
    guard case .object(let members) = read, case .text(let text) = members["text"] else {
      Issue.record("no object with a text: \(compact)")
      return
    }
    #expect(text.unicodeScalars.elementsEqual(value.text.unicodeScalars))
    #expect(members["absent"] == nil && members.count == 7)
  }

  @Test("Every character of ASCII and every hostile text is what JSONEncoder writes")
  func texts() throws {
    for text in HostileTexts.all + (0..<0x180).compactMap({ Unicode.Scalar($0).map(String.init) }) {
      try check(Value(text: text, list: [text, ""], counts: ["a": 1, "b c": 2]))
    }
  }

  @Test("Numbers are what JSONEncoder writes")
  func numbers() throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    var random = SeededGenerator(seed: seed)
    let numbers =
      [0, 1, -1, 0.5, 1e-7, 1e16, 1e21, 123_456_789.125, .pi]
      + (0..<500).map { _ in Double.random(in: -1...1, using: &random) }
    for number in numbers {
      let written = String(decoding: JSONText.compact(PartJSON(name: "a", value: number)), as: UTF8.self)
      let digits = String(decoding: try JSONEncoder().encode([number]), as: UTF8.self).dropFirst().dropLast()
      #expect(written == "{\"name\":\"a\",\"value\":\(digits)}", "seed \(seed)")
    }
    for whole in [0, 7, -1, Int.max] { try check(Value(whole: whole)) }
  }
}
