import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Feeds

@Suite("CSV by RFC 4180")
struct CSVReaderTests {
  static func records(
    _ bytes: some Sequence<UInt8>, chunkSize: Int = ByteStream.standardChunkSize, limits: CSVLimits = CSVLimits()
  ) throws -> [CSVRecord] {
    try FeedFixture.withFile(bytes) { file in
      var reader = try CSVReader(file: file, chunkSize: chunkSize, limits: limits)
      var records: [CSVRecord] = []
      while let record = try reader.next() { records.append(record) }
      return records
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var cells: [[String]]
    var testDescription: String { name }
  }

  static let table = [
    Case(name: "CRLF", text: "a,b\r\nc,d\r\n", cells: [["a", "b"], ["c", "d"]]),
    Case(name: "no line end at the end", text: "a,b\r\nc,d", cells: [["a", "b"], ["c", "d"]]),
    Case(name: "LF, CR and CRLF mixed", text: "a\nb\rc\r\nd", cells: [["a"], ["b"], ["c"], ["d"]]),
    Case(name: "quoted cells", text: "\"a\",\"b\"\n", cells: [["a", "b"]]),
    Case(name: "comma in quotes", text: "\"a,b\",c", cells: [["a,b", "c"]]),
    Case(name: "line end in quotes", text: "\"a\r\nb\",c\nd,e", cells: [["a\r\nb", "c"], ["d", "e"]]),
    Case(name: "doubled quotes", text: "\"a\"\"b\",\"\"\"\"", cells: [["a\"b", "\""]]),
    Case(name: "empty cells", text: ",,\n", cells: [["", "", ""]]),
    Case(name: "quoted empty cell alone", text: "\"\"\nx", cells: [[""], ["x"]]),
    Case(name: "quoted empty cell alone at the end", text: "x\n\"\"", cells: [["x"], [""]]),
    Case(name: "blank lines", text: "\n\r\n\ra,b\n\n\n\nc,d\n\n", cells: [["a", "b"], ["c", "d"]]),
    Case(name: "byte order mark", text: "\u{FEFF}a,b", cells: [["a", "b"]]),
    Case(name: "first letter that starts like the mark", text: "\u{FF21},b", cells: [["\u{FF21}", "b"]]),
    Case(name: "combining mark after a comma", text: "a,\u{301}b", cells: [["a", "\u{301}b"]]),
    Case(name: "combining mark after a quote", text: "\"a\u{301},\",b", cells: [["a\u{301},", "b"]]),
    Case(name: "spaces are part of a cell", text: " a , b ", cells: [[" a ", " b "]]),
    Case(name: "trailing comma", text: "a,\nb,", cells: [["a", ""], ["b", ""]]),
  ]

  @Test("Cells are parted as the RFC has it", arguments: table)
  func cellsAreParted(_ example: Case) throws {
    let records = try CSVReaderTests.records(example.text.utf8)
    #expect(records.map(\.cells) == example.cells)
    #expect(records.allSatisfy { $0.fault == nil })
  }

  @Test("The chunk size makes no difference", arguments: table)
  func chunkSizeMakesNoDifference(_ example: Case) throws {
    let whole = try CSVReaderTests.records(example.text.utf8)
    for size in [1, 2, 3, 7] {
      #expect(try CSVReaderTests.records(example.text.utf8, chunkSize: size) == whole)
    }
  }

  @Test("A record is numbered by its first physical line, whatever the line ends")
  func linesAreCounted() throws {
    let text = "h\r\n\"two\r\nthree\"\rfour\n\nsix\n\"seven\n\neight\"\nten"
    let records = try CSVReaderTests.records(text.utf8)
    #expect(records.map(\.line) == [1, 2, 4, 6, 7, 10])
  }

  @Test("A quote inside a plain cell stays text and is marked; text after a closing quote marks the record")
  func misplacedQuotesAreMarked() throws {
    let records = try CSVReaderTests.records("5\" pipe,b\n\"a\"x,b\nc,d".utf8)
    #expect(records.map(\.cells) == [["5\" pipe", "b"], ["ax", "b"], ["c", "d"]])
    #expect(records.map(\.fault) == [.quoteInPlainCell, .textAfterClosingQuote, nil])
  }

  @Test("An unterminated quote on line 2 of 100,000 is refused naming line 2")
  func unterminatedQuoteNamesItsLine() throws {
    let text = "name,town\n\"Chess club,Orrell\n" + String(repeating: "Book cycle,Orrell\n", count: 20_000)
    let error = try #require(try FeedFixture.fileError(of: text.utf8, limits: CSVLimits(cellBytes: 100_000)))
    #expect(error.reason == .unterminatedQuote)
    #expect(error.location == "line 2")
    let atEnd = try #require(try FeedFixture.fileError(of: "name\na\n\n\"b\nc".utf8))
    #expect(atEnd.reason == .unterminatedQuote)
    #expect(atEnd.location == "line 4")
  }

  @Test("Too many columns, too long a cell and too long a record are refused at the cap")
  func capsHold() throws {
    let limits = CSVLimits(columns: 10, cellBytes: 100, recordBytes: 500)
    let columns = try #require(
      try FeedFixture.fileError(of: String(repeating: "a,", count: 1_000_000).utf8, limits: limits))
    #expect(columns.reason == .tooLarge)
    let cell = try #require(
      try FeedFixture.fileError(of: ("name\n" + String(repeating: "x", count: 500)).utf8, limits: limits))
    #expect(cell.reason == .tooLarge)
    #expect(cell.location == "line 2")
    let row = Array(repeating: String(repeating: "x", count: 90), count: 9).joined(separator: ",")
    let record = try #require(try FeedFixture.fileError(of: ("name\n" + row).utf8, limits: limits))
    #expect(record.reason == .tooLarge)
  }

  @Test("A flood of blank lines is no record and no fault")
  func blankLinesAreFine() throws {
    let text =
      "name\n" + String(repeating: "\n", count: 300_000) + "Chess club\n" + String(repeating: "\r\n", count: 1_000)
    let items = try FeedFixture.items(of: text)
    #expect(items.count == 1)
    #expect(items[0].record?.location == "line 300002")
  }

  @Test(
    "Bytes that are not UTF-8 are refused, late or early, naming the line",
    arguments: [0xE9, 0x93, 0xC0, 0xFF] as [UInt8])
  func invalidUTF8IsRefused(_ byte: UInt8) throws {
    let bytes = Array("name,description\nA,\"one\r\ntwo\nthree caf".utf8) + [byte] + Array("\"\nB,b\n".utf8)
    for size in [1, 7, 65_536] {
      let error = #expect(throws: FeedFileError.self) { try CSVReaderTests.records(bytes, chunkSize: size) }
      #expect(error?.reason == .notUTF8)
      #expect(error?.location == "line 4")
    }
  }

  @Test("A sequence cut off by a comma is not completed across it")
  func sequencesDoNotSpanCells() throws {
    let bytes = [UInt8(ascii: "a"), 0xC3, UInt8(ascii: ","), 0xA9]
    #expect(throws: FeedFileError.self) { try CSVReaderTests.records(bytes) }
  }

  @Test("Random quotes, commas and line ends give the same cells as the dull twin")
  func agreesWithTheDullTwin() throws {
    let seed: UInt64 = 41
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab,\"\n\r".utf8)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let expected = DullCSV.cells(bytes)
      let found = try? CSVReaderTests.records(bytes, chunkSize: Int.random(in: 1...8, using: &random)).map(\.cells)
      #expect(found == expected, "seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }
}

/// The rules once more, slowly: the whole text at once, lines sought by hand. Nil for an unterminated quote.
enum DullCSV {
  static func cells(_ bytes: [UInt8]) -> [[String]]? {
    let text = bytes.map { Character(UnicodeScalar($0)) }
    var rows: [[String]] = []
    var position = 0
    while position < text.count {
      if text[position] == "\n" || text[position] == "\r" {
        position += 1
        continue
      }
      guard let row = row(text, &position) else { return nil }
      rows.append(row)
    }
    return rows
  }

  private static func row(_ text: [Character], _ position: inout Int) -> [String]? {
    var row: [String] = []
    while true {
      guard let cell = cell(text, &position) else { return nil }
      row.append(cell)
      guard position < text.count, text[position] == "," else { return row }
      position += 1
    }
  }

  private static func cell(_ text: [Character], _ position: inout Int) -> String? {
    var cell = ""
    if position < text.count, text[position] == "\"" {
      position += 1
      while true {
        guard position < text.count else { return nil }
        if text[position] != "\"" {
          cell.append(text[position])
        } else if position + 1 < text.count, text[position + 1] == "\"" {
          cell.append("\"")
          position += 1
        } else {
          position += 1
          break
        }
        position += 1
      }
    }
    while position < text.count, ![",", "\n", "\r"].contains(text[position]) {
      cell.append(text[position])
      position += 1
    }
    return cell
  }
}
