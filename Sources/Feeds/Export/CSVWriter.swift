/// Writes CSV as RFC 4180 has it: UTF-8, CRLF, quotes only where they are needed.
public struct CSVWriter: Sendable {
  /// What has been written and not yet taken.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Adds one row. A single empty cell is written as `""`, so that the row is not a blank line.
  public mutating func write(row cells: [String]) {
    if cells.count == 1, cells[0].isEmpty { bytes += "\"\"".utf8 }
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell)
    }
    bytes += "\r\n".utf8
  }

  /// Adds one row of texts, each kept from being run as a formula by spreadsheet programs (see `FormulaGuard`).
  public mutating func write(guardedRow cells: [String]) { write(row: cells.map(FormulaGuard.added)) }

  /// Hands over what has been written and starts anew: for writing a long file piece by piece.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func write(_ cell: String) {
    guard cell.utf8.contains(where: CSVWriter.needsQuotes) else {
      bytes += cell.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
