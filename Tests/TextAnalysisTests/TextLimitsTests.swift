import Foundation
import Testing
import TextAnalysis

@Suite("Limits")
struct TextLimitsTests {
  @Test("A text of the most bytes passes and one byte more is refused before it is read")
  func length() throws {
    try TextLimits.check("", maximumBytes: 0)
    try TextLimits.check(String(repeating: "a", count: 256), maximumBytes: TextLimits.queryBytes)
    #expect(throws: TextLimitError.tooLong(bytes: 257, maximum: 256)) {
      try TextLimits.check(String(repeating: "a", count: 257), maximumBytes: TextLimits.queryBytes)
    }
    #expect(throws: TextLimitError.tooLong(bytes: 258, maximum: 256)) {
      try TextLimits.check(String(repeating: "é", count: 129), maximumBytes: TextLimits.queryBytes)
    }
  }

  @Test("Thirty marks in a row pass; the first longer run is told by its length and place")
  func marks() throws {
    let thirty = "a" + String(repeating: "\u{301}", count: 30)
    try TextLimits.check(thirty + thirty, maximumBytes: 1000)
    let text = thirty + "b" + String(repeating: "\u{323}", count: 33) + thirty
    #expect(throws: TextLimitError.tooManyMarks(count: 33, byteOffset: 62, maximum: 30)) {
      try TextLimits.check(text, maximumBytes: 1000)
    }
  }

  @Test("A character counts as a mark exactly when its compatibility form begins with a non-starter")
  func everyScalar() {
    var wrong: [String] = []
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let first = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.first ?? scalar
      let isMark = first.properties.canonicalCombiningClass != .notReordered
      if isMark != isRefused("a" + String(String.UnicodeScalarView(repeatElement(scalar, count: 31)))) {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The message says what was expected, what was found and what to do, and none of the text")
  func messages() {
    #expect(
      TextLimitError.tooLong(bytes: 257, maximum: 256).description
        == "Expected a text of at most 256 bytes, found 257. Shorten the text.")
    #expect(
      TextLimitError.tooManyMarks(count: 45, byteOffset: 12, maximum: 30).description
        == "Expected at most 30 accents on one letter, found 45 starting at byte 12. Remove the repeated accents.")
  }

  private func isRefused(_ text: String) -> Bool {
    do throws(TextLimitError) {
      try TextLimits.check(text, maximumBytes: 1000)
      return false
    } catch {
      return true
    }
  }
}
