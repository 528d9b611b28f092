import Foundation

/// Reads CSV as RFC 4180 has it, byte by byte, holding one record at a time.
///
/// Beyond the RFC: a byte order mark at the start is passed over, records may end with LF, CRLF or CR, even mixed, and
/// blank lines are passed over. Delimiters are sought among bytes, never among characters, so that a combining mark
/// after a comma hides nothing. UTF-8 is checked strictly, record by record.
struct CSVReader {
  private enum State { case cellStart, plain, quoted, quoteInQuoted, afterQuoted }

  private var stream: ByteStream
  private let limits: CSVLimits
  private var index = 0
  private var line = 1
  private var afterCarriageReturn = false
  private var isAtStart = true

  // The record being read: its bytes with a zero byte after each cell (no cell can hold one).
  private var bytes: [UInt8] = []
  private var cellEnds: [Int] = []
  private var cellStart = 0
  private var state = State.cellStart
  private var recordLine = 1
  private var quoteLine = 1
  private var fault: CSVRecord.Fault?

  /// How many bytes have been read from the file.
  var bytesRead: Int { stream.bytesRead }

  init(
    file: URL, chunkSize: Int = ByteStream.standardChunkSize, limits: CSVLimits = CSVLimits()
  ) throws(FeedFileError) {
    stream = try ByteStream(file: file, chunkSize: chunkSize)
    self.limits = limits
  }

  /// The next record, or nil at the end. After an error the reader must not be used again.
  mutating func next() throws(FeedFileError) -> CSVRecord? {
    startRecord()
    if isAtStart { try passByteOrderMark() }
    while let byte = try nextByte() {
      if try take(byte) { return try finishRecord() }
    }
    return try finishFile()
  }

  // MARK: Bytes

  private mutating func nextByte() throws(FeedFileError) -> UInt8? {
    if index == stream.chunk.count {
      index = 0
      guard try stream.advance() else { return nil }
    }
    defer { index += 1 }
    return stream.chunk[index]
  }

  /// Passes over the mark, whose three bytes may come in three chunks. Bytes that only look like its start are text.
  private mutating func passByteOrderMark() throws(FeedFileError) {
    isAtStart = false
    var passed: [UInt8] = []
    for expected in FileFormat.byteOrderMark {
      guard let byte = try nextByte() else { break }
      if byte != expected {
        index -= 1
        break
      }
      passed.append(byte)
    }
    if passed == FileFormat.byteOrderMark { return }
    for byte in passed { _ = try take(byte) }
  }

  // MARK: The automaton

  private mutating func startRecord() {
    bytes.removeAll(keepingCapacity: true)
    cellEnds.removeAll(keepingCapacity: true)
    cellStart = 0
    state = .cellStart
    recordLine = line
    fault = nil
  }

  /// Takes one byte; true when it ends a record that is not a blank line.
  private mutating func take(_ byte: UInt8) throws(FeedFileError) -> Bool {
    if byte == 0 { throw .nulByte(location: "line \(line)") }
    let completesLineEnd = afterCarriageReturn && byte == UInt8(ascii: "\n")
    afterCarriageReturn = byte == UInt8(ascii: "\r")
    let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    if isLineEnd, !completesLineEnd { line += 1 }
    if state == .quoted {
      try takeQuoted(byte)
      return false
    }
    if isLineEnd { return try takeLineEnd() }
    try takeUnquoted(byte)
    return false
  }

  private mutating func takeLineEnd() throws(FeedFileError) -> Bool {
    if isBlank {
      // A blank line, or the LF of a CRLF whose CR has ended the record before.
      recordLine = line
      return false
    }
    try endCell()
    return true
  }

  private var isBlank: Bool { cellEnds.isEmpty && bytes.isEmpty && state == .cellStart }

  private mutating func takeQuoted(_ byte: UInt8) throws(FeedFileError) {
    if byte == UInt8(ascii: "\"") {
      state = .quoteInQuoted
    } else {
      try append(byte)
    }
  }

  private mutating func takeUnquoted(_ byte: UInt8) throws(FeedFileError) {
    switch (byte, state) {
    case (UInt8(ascii: ","), _):
      try endCell()
    case (UInt8(ascii: "\""), .cellStart):
      state = .quoted
      quoteLine = line
    case (UInt8(ascii: "\""), .quoteInQuoted):
      state = .quoted
      try append(byte)
    case (UInt8(ascii: "\""), .plain):
      if fault == nil { fault = .quoteInPlainCell }
      try append(byte)
    case (_, .quoteInQuoted), (_, .afterQuoted):
      state = .afterQuoted
      fault = .textAfterClosingQuote
      try append(byte)
    default:
      state = .plain
      try append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) throws(FeedFileError) {
    bytes.append(byte)
    if bytes.count - cellStart > limits.cellBytes || bytes.count > limits.recordBytes { throw tooLarge }
  }

  private mutating func endCell() throws(FeedFileError) {
    cellEnds.append(bytes.count)
    bytes.append(0)
    cellStart = bytes.count
    state = .cellStart
    if cellEnds.count > limits.columns { throw tooManyColumns }
  }

  // MARK: Results

  private mutating func finishFile() throws(FeedFileError) -> CSVRecord? {
    if state == .quoted { throw unterminated(found: "the end of the file") }
    if isBlank { return nil }
    try endCell()
    return try finishRecord()
  }

  private func finishRecord() throws(FeedFileError) -> CSVRecord {
    var cells: [String] = []
    cells.reserveCapacity(cellEnds.count)
    var start = 0
    for end in cellEnds {
      guard let text = String(validating: bytes[start..<end], as: UTF8.self) else { throw invalidUTF8(in: start..<end) }
      cells.append(text)
      start = end + 1
    }
    return CSVRecord(line: recordLine, cells: cells, fault: fault)
  }

  // MARK: Faults

  private func invalidUTF8(in range: Range<Int>) -> FeedFileError {
    let bad = FirstInvalidByte.index(in: bytes[range]) ?? range.lowerBound
    let linesBefore = (0..<bad).count { isLineEnd(at: $0) }
    return .notUTF8(location: "line \(recordLine + linesBefore)", byte: bytes[bad])
  }

  /// True for an LF, and for a CR that no LF follows.
  private func isLineEnd(at position: Int) -> Bool {
    if bytes[position] == UInt8(ascii: "\n") { return true }
    let next = position + 1
    return bytes[position] == UInt8(ascii: "\r") && !(next < bytes.count && bytes[next] == UInt8(ascii: "\n"))
  }

  private func unterminated(found: String) -> FeedFileError {
    FeedFileError(
      .unterminatedQuote, location: "line \(quoteLine)", expected: "a closing quote for the one opened there",
      found: found, remedy: "Add the missing quote, or double a quote that is part of the text.")
  }

  private var tooLarge: FeedFileError {
    let isCell = bytes.count - cellStart > limits.cellBytes
    if state == .quoted { return unterminated(found: "none in \(limits.cellBytes) bytes") }
    return FeedFileError(
      .tooLarge, location: "line \(recordLine)",
      expected: isCell ? "at most \(limits.cellBytes) bytes in a cell" : "at most \(limits.recordBytes) bytes in a row",
      found: "more", remedy: "Check that the file is a directory in CSV and that its lines end where they should.")
  }

  private var tooManyColumns: FeedFileError {
    FeedFileError(
      .tooLarge, location: "line \(recordLine)", expected: "at most \(limits.columns) columns", found: "more",
      remedy: "Check that the lines of the file end where they should.")
  }
}
